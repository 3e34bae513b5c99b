/** Seconds of wall time since an arbitrary start. The one place in the product that reads a clock. */
export function wallNow(): number {
  return performance.now() / 1000
}

/** The machine's date and time, ISO, local to it: for an operator's log and counts, never for anything that moves. */
export function wallDate(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
}

/** Does something once, after wall seconds. For what has to happen where no picture is drawn; all else moves with the frame loop. */
export function afterWall(seconds: number, act: () => void): void {
  setTimeout(act, 1000 * seconds)
}

/** Does something again and again, whether pictures are drawn or not. */
export function everyWall(seconds: number, act: () => void): void {
  setInterval(act, 1000 * seconds)
}

/** Eyes read a trace no faster; the picture beside it needs the time. */
const shortestGapMs = 95

/**
 * Gathers requests to redraw: however many come, `redraw` runs at most about ten times a second, in an animation frame,
 * and once more after the last request.
 */
export function paceRedraws(redraw: () => void): { request(): void; stop(): void } {
  let handle = 0
  let last = Number.NEGATIVE_INFINITY
  const frame = (nowMs: number) => {
    if (nowMs - last < shortestGapMs) {
      handle = requestAnimationFrame(frame)
      return
    }
    handle = 0
    last = nowMs
    redraw()
  }
  return {
    request() {
      if (handle === 0) handle = requestAnimationFrame(frame)
    },
    stop() {
      cancelAnimationFrame(handle)
    },
  }
}

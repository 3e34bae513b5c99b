/** Eyes read a trace no faster; the picture beside it needs the time. */
const shortestGapMs = 95
/** Plots redrawn with one picture: all of them at once would hold up a slow one. */
const mostAtOnce = 2

let picture = Number.NaN
let redrawn = 0

/**
 * Gathers requests to redraw: however many come, `redraw` runs at most about ten times a second, in an animation frame with
 * not more than one other, and once more after the last request.
 */
export function paceRedraws(redraw: () => void): { request(): void; stop(): void } {
  let handle = 0
  let last = Number.NEGATIVE_INFINITY
  const frame = (nowMs: number) => {
    if (nowMs !== picture) redrawn = 0
    picture = nowMs
    if (nowMs - last < shortestGapMs || redrawn >= mostAtOnce) {
      handle = requestAnimationFrame(frame)
      return
    }
    redrawn++
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

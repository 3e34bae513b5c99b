/**
 * Where the picture is in simulation time. It runs at the lens's speed but never ahead of the worker: it moves between
 * the last frame that came back and the one on its way.
 */
export interface Playhead {
  /** Seconds of simulation shown. */
  readonly at: number
  /** Moves on by wall seconds; returns the time that the next frame should have. */
  run(wallDelta: number, lens: number): number
  /** A frame came back: the picture may move up to its time. */
  arrive(at: number): void
  jump(at: number): void
}

/** A tab that was hidden, or a machine that slept, comes back with one long delta: it counts as this much. */
const longestDelta = 0.1

export function createPlayhead(): Playhead {
  let shown = 0
  let reached = 0
  return {
    get at() {
      return shown
    },
    run(wallDelta, lens) {
      const step = Math.min(Math.max(wallDelta, 0), longestDelta) * lens
      shown = Math.min(shown + step, reached)
      // One frame ahead of the picture, so that there is always something to interpolate towards.
      return Math.max(reached, shown + step)
    },
    arrive(at) {
      reached = at
      if (shown > reached) shown = reached
    },
    jump(at) {
      shown = at
      reached = at
    },
  }
}

/**
 * Where the picture is in simulation time. It runs at the lens's speed but never ahead of the worker: it moves between
 * the frames that came back, and says what to ask for next.
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
/** The picture asks further ahead the longer it had to wait for frames, up to this many seconds of the visitor. */
const longestLead = 0.25
/** What a tick without waiting leaves of the lead. */
const leadDecay = 0.998

export function createPlayhead(): Playhead {
  let shown = 0
  let reached = 0
  /** Wall seconds by which frames are asked for early: as much as the worker and the messages take. */
  let lead = 0
  return {
    get at() {
      return shown
    },
    run(wallDelta, lens) {
      const delta = Math.min(Math.max(wallDelta, 0), longestDelta)
      const wished = shown + delta * lens
      const missing = Math.max(0, wished - reached) / lens
      shown = Math.min(wished, reached)
      lead = missing > 0 ? Math.min(longestLead, lead + missing) : lead * leadDecay
      return Math.max(reached, shown + (delta + lead) * lens)
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

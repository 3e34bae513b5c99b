/** Turns a running total of the frame into events that are shown one at a time. */
export interface EventClock {
  /** The total that has been seen; −1 before the first frame. */
  seen: number
  /** Seconds since the event that is shown began; −1 while there is none. */
  seconds: number
  /** Another one is due when this one is over. */
  isDue: boolean
}

export function createEventClock(): EventClock {
  return { seen: -1, seconds: -1, isDue: false }
}

/** A leap in simulation time longer than this shows what is, not what happened on the way, s. */
const leap = 600

/**
 * Moves an event clock on. Totals that fell (a run wound back) or leapt call nothing. A picture without a step in time
 * is a still: it shows no event.
 */
export function countEvents(
  clock: EventClock,
  total: number,
  lasting: number,
  stageDelta: number,
  simDelta: number,
): void {
  const isNew = clock.seen >= 0 && total > clock.seen && Math.abs(simDelta) < leap
  if (total < clock.seen || Math.abs(simDelta) >= leap) {
    clock.seconds = -1
    clock.isDue = false
  }
  clock.seen = total
  if (isNew) clock.isDue = true
  if (stageDelta === 0) return
  if (clock.seconds >= 0) {
    clock.seconds += stageDelta
    if (clock.seconds >= lasting) clock.seconds = -1
  }
  if (clock.seconds < 0 && clock.isDue) {
    clock.seconds = 0
    clock.isDue = false
  }
}

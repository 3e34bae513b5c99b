/** Where an exhibit's idle time stands: the visitor is here, is asked "still there?", or has gone. */
export type IdlePhase = 'present' | 'asked' | 'gone'

export interface IdleWatch {
  /** A touch, key or move: somebody is here. */
  visit(): void
  /** Lets seconds pass; returns the phase and, while asked, the whole seconds left. */
  pass(seconds: number): { phase: IdlePhase; secondsLeft: number }
}

/** Seconds for which "still there?" is shown before the exhibit starts over. */
export const countdownSeconds = 10

/**
 * Watches for an exhibit nobody uses. It has no clock: the page tells it how much time passed, so a sleeping or
 * hidden display cannot run it down in one leap (a single call counts at most one second).
 * `gone` is reported once; the watch then starts over.
 */
export function createIdleWatch(idleSeconds: number): IdleWatch {
  let quietFor = 0
  return {
    visit() {
      quietFor = 0
    },
    pass(seconds) {
      quietFor += Math.min(Math.max(seconds, 0), 1)
      if (quietFor < idleSeconds) return { phase: 'present', secondsLeft: countdownSeconds }
      const left = idleSeconds + countdownSeconds - quietFor
      if (left > 0) return { phase: 'asked', secondsLeft: Math.ceil(left) }
      quietFor = 0
      return { phase: 'gone', secondsLeft: 0 }
    },
  }
}

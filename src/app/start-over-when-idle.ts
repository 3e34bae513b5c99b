import { createStore, type StoreApi } from 'zustand/vanilla'
import { createIdleWatch } from '#src/kiosk/idle-watch.ts'

/** Whole seconds until an exhibit that nobody uses starts over; null while somebody is there. */
export type Countdown = StoreApi<{ readonly secondsLeft: number | null }>

/** An exhibit's idle time, tied to the page: any touch, key or wheel is a visit. */
export interface IdleReset {
  readonly countdown: Countdown
  /** Lets seconds pass; called once a frame. */
  pass(seconds: number): void
}

export function startOverWhenIdle(idleSeconds: number, startOver: () => void): IdleReset {
  const watch = createIdleWatch(idleSeconds)
  const countdown: Countdown = createStore(() => ({ secondsLeft: null as number | null }))
  for (const visit of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart']) {
    window.addEventListener(visit, () => watch.visit(), { passive: true })
  }
  return {
    countdown,
    pass(seconds) {
      const { phase, secondsLeft } = watch.pass(seconds)
      const shown = phase === 'asked' ? secondsLeft : null
      if (shown !== countdown.getState().secondsLeft) countdown.setState({ secondsLeft: shown })
      if (phase === 'gone') startOver()
    },
  }
}

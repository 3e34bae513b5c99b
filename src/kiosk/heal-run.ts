import type { Session } from '#src/session/session.ts'

/** Brings a run back after its worker failed, without anybody's help. */
export interface RunHealer {
  /** Called once a frame. */
  pass(seconds: number): void
}

export interface HealListener {
  /** The simulation stopped: what it said. */
  onBroken(sentence: string): void
  /** It goes on where it was. */
  onRestored(): void
  /** Going on did not help: begin anew. `tries` grows until that has helped. */
  onHopeless(tries: number): void
}

/** So many times the same run is taken up again before another one is begun: something in it may be what breaks it. */
const sameRunTries = 2
const longestPause = 30
/** Whole for so long, s, a run counts as healed. */
const steadySeconds = 20

export function createRunHealer(
  session: Session,
  { onBroken, onRestored, onHopeless }: HealListener,
): RunHealer {
  let tries = 0
  /** Seconds until the next try; null while the run is whole or a try is under way. */
  let pause: number | null = null
  /** Seconds for which the run has been whole since the last try. */
  let steady = 0
  session.store.subscribe(({ failure }, before) => {
    if (!failure || failure === before.failure) return
    onBroken(failure.sentence)
    pause = tries === 0 ? 0 : Math.min(longestPause, 2 ** tries)
  })

  async function heal(): Promise<void> {
    tries++
    if (tries > sameRunTries) {
      onHopeless(tries)
      return
    }
    await session.restart()
    if (session.store.getState().status === 'ready') onRestored()
  }

  return {
    pass(seconds) {
      const { status } = session.store.getState()
      if (status === 'ready' && tries > 0) steady += Math.min(seconds, 1)
      if (status !== 'ready') steady = 0
      if (steady > steadySeconds) {
        steady = 0
        tries = 0
      }
      if (pause === null) return
      pause -= Math.min(Math.max(seconds, 0), 1)
      if (pause > 0) return
      pause = null
      void heal()
    },
  }
}

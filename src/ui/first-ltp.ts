import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Session } from '#src/session/session.ts'
import type { Bench } from '#src/ui/bench.ts'
import type { ChapterPlayer } from '#src/ui/chapter-player.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'

/**
 * `idle`: nobody is led. `test`: the first test pulse runs. `tetanus`: its second runs. `waiting`: half an hour passes.
 * `ready`: it has passed. `again`: the same test pulse runs. `made`: its response is known.
 */
export const firstLtpStages = ['idle', 'test', 'tetanus', 'waiting', 'ready', 'again', 'made'] as const
export type FirstLtpStage = (typeof firstLtpStages)[number]

export interface FirstLtpState {
  readonly stage: FirstLtpStage
  /** The test response after all, in percent of the first; null before. */
  readonly response: number | null
}

/**
 * The first thing that a visitor meets: LTP in three presses. Each press does something to the synapse and lets it be
 * watched; who presses on sooner is not kept waiting, the model only hurries.
 */
export interface FirstLtp {
  readonly store: StoreApi<FirstLtpState>
  begin(): void
  /** The visitor's next press. */
  goOn(): Promise<void>
  close(): void
}

/** Simulation seconds per second: molecules can be followed; a second takes five; half an hour takes four. */
const lenses = { pulse: 0.005, tetanus: 0.2, hour: 450 } as const
/** A rest after the test pulse, and what is watched of pulse and tetanus, simulation seconds. */
const rest = 1
const pulseLasts = 0.02
const tetanusLasts = 1.3
const halfAnHour = 1800

export function createFirstLtp(
  session: Session,
  scene: Pick<StoreApi<SceneControls>, 'getState'>,
  bench: Pick<Bench, 'fire'>,
  player: Pick<ChapterPlayer, 'store'>,
): FirstLtp {
  const idle: FirstLtpState = { stage: 'idle', response: null }
  const store = createStore<FirstLtpState>(() => idle)
  let tetanusAt = 0
  /** What happens when the picture has reached a second. */
  let next: { readonly at: number; readonly what: () => void } | null = null

  /** Grows when the visitor is led no longer: what a step still had to do is dropped. */
  let visit = 0
  /** Presses take effect one after the other. */
  let work = Promise.resolve()

  const now = () => session.frames.simTime
  const enter = (stage: FirstLtpStage) => store.setState({ stage })
  const when = (at: number, what: () => void) => {
    next = { at, what }
  }
  const close = () => {
    visit++
    next = null
    store.setState(idle)
  }

  session.store.subscribe(({ simTime }, before) => {
    if (store.getState().stage === 'idle') return
    // Somebody started over, or opened another run: there is nothing to lead through any more.
    if (simTime === 0 && before.simTime > 0) close()
    else if (next && simTime >= next.at) {
      const { what } = next
      next = null
      what()
    }
  })
  player.store.subscribe(({ chapter }) => {
    if (chapter !== null) close()
  })

  async function fireTetanus(): Promise<void> {
    const own = visit
    enter('tetanus')
    session.pause()
    await session.fastForward(now() + rest)
    if (own !== visit) return
    session.setLens(lenses.tetanus)
    bench.fire('tetanus')
    tetanusAt = now()
    when(tetanusAt + tetanusLasts, letTimePass)
  }

  function letTimePass(): void {
    enter('waiting')
    session.setLens(lenses.hour)
    when(tetanusAt + halfAnHour, () => {
      session.pause()
      enter('ready')
    })
  }

  async function fireAgain(): Promise<void> {
    const own = visit
    next = null
    enter('again')
    session.pause()
    // What the visitor did not wait for is computed now.
    if (now() < tetanusAt + halfAnHour) await session.fastForward(tetanusAt + halfAnHour)
    if (own !== visit) return
    session.setLens(lenses.pulse)
    bench.fire('test')
    when(now() + pulseLasts, () => {
      store.setState({ stage: 'made', response: session.store.getState().readout.epspSlopePercent })
    })
  }

  return {
    store,
    begin() {
      scene.getState().setShot('synapse')
      session.setLens(lenses.pulse)
      enter('test')
      bench.fire('test')
    },
    goOn() {
      work = work.then(() => {
        const { stage } = store.getState()
        if (stage === 'test') return fireTetanus()
        if (stage === 'tetanus' || stage === 'waiting' || stage === 'ready') return fireAgain()
      })
      return work
    },
    close,
  }
}

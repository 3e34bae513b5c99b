import type { ShotName } from '#src/parameters/exaggerations.ts'
import type { Session } from '#src/session/session.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'
import type { StimulusMessage } from '#src/wire/messages.ts'

/** Something that the loop does at a second of the visitor. */
interface Beat {
  readonly at: number
  readonly shot: ShotName
  /** Simulation seconds per second. */
  readonly lens: number
  readonly isFresh?: true
  readonly events?: readonly StimulusMessage[]
}

const spikes = (frequency: number, pulses: number): StimulusMessage => ({
  kind: 'train',
  at: 0.002,
  frequency,
  pulses,
  test: false,
})

/** What can be seen from across the room: the synapse whole, a spike, glutamate in the gap, the plug, the glow of a burst. */
const beats: readonly Beat[] = [
  { at: 0, shot: 'overview', lens: 0.002, isFresh: true },
  { at: 5, shot: 'synapse', lens: 0.002, events: [spikes(100, 3)] },
  { at: 20, shot: 'cleft', lens: 0.001, events: [{ kind: 'uncage', at: 0.003, frequency: 100, pulses: 1 }] },
  {
    at: 31,
    shot: 'pore',
    lens: 0.005,
    events: [
      { kind: 'depolarize', at: 0.01, to: -30, for: 0.05 },
      { kind: 'uncage', at: 0.01, frequency: 1, pulses: 1 },
    ],
  },
  { at: 42, shot: 'synapse', lens: 0.2, events: [{ ...spikes(100, 100), at: 0.5 }] },
  { at: 54, shot: 'overview', lens: 0.2 },
]
const loopSeconds = 62

/** The living picture that nobody has touched yet: without words, over and over, each round from the same start. */
export interface AttractLoop {
  start(): void
  /** Called once a frame. */
  pass(seconds: number): void
  stop(): void
}

export function createAttractLoop(
  session: Session,
  scene: { getState(): Pick<SceneControls, 'setShot'> },
  seed: number,
): AttractLoop {
  /** Seconds of this round; null while somebody is there. */
  let clock: number | null = null
  let next = 0

  async function carryOut({ shot, lens, isFresh, events = [] }: Beat): Promise<void> {
    scene.getState().setShot(shot)
    session.setLens(lens)
    if (isFresh) await session.reset({ seed, parameters: {} })
    for (const event of events) await session.stimulate(event)
    if (clock !== null) session.play()
  }

  return {
    start() {
      clock = 0
      next = 0
    },
    pass(seconds) {
      if (clock === null) return
      clock += Math.min(Math.max(seconds, 0), 1)
      if (clock >= loopSeconds) {
        clock = 0
        next = 0
      }
      const beat = beats[next]
      if (!beat || clock < beat.at) return
      next++
      void carryOut(beat)
    },
    stop() {
      clock = null
      session.pause()
    },
  }
}

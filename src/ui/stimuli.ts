import type { MessageKey } from '#src/messages/en.ts'
import type { Session } from '#src/session/session.ts'
import type { StimulusMessage } from '#src/wire/messages.ts'

/** A button of the bench: what it does to the synapse and through which lens that can be watched. */
export interface StimulusButton {
  readonly id: 'test' | 'tetanus' | 'low' | 'repeated'
  readonly label: MessageKey
  readonly detail: MessageKey
  readonly stimuli: readonly StimulusMessage[]
  /** Lenses, simulation seconds per second, outside of which nothing of it could be seen; and the one to take then. */
  readonly lens: { readonly slowest: number; readonly fastest: number; readonly take: number }
}

const train = (at: number, frequency: number, pulses: number, test: boolean): StimulusMessage => ({
  kind: 'train',
  at,
  frequency,
  pulses,
  test,
})

export const stimulusButtons: readonly StimulusButton[] = [
  {
    id: 'test',
    label: 'stimulate.test',
    detail: 'stimulate.test.detail',
    stimuli: [train(0, 1, 1, true)],
    lens: { slowest: 0, fastest: 0.05, take: 0.002 },
  },
  {
    id: 'tetanus',
    label: 'stimulate.tetanus',
    detail: 'stimulate.tetanus.detail',
    stimuli: [train(0, 100, 100, false)],
    lens: { slowest: 0.05, fastest: 2, take: 0.2 },
  },
  {
    id: 'low',
    label: 'stimulate.low',
    detail: 'stimulate.low.detail',
    stimuli: [train(0, 1, 900, false)],
    lens: { slowest: 1, fastest: 120, take: 30 },
  },
  {
    id: 'repeated',
    label: 'stimulate.repeated',
    detail: 'stimulate.repeated.detail',
    stimuli: [train(0, 1 / 60, 10, true)],
    lens: { slowest: 1, fastest: 120, take: 30 },
  },
]

/** Fires a stimulus now and lets the run go on, through a lens that shows it. */
export function fire(session: Session, button: StimulusButton): void {
  const { lens } = session.store.getState()
  if (lens < button.lens.slowest || lens > button.lens.fastest) session.setLens(button.lens.take)
  for (const stimulus of button.stimuli) void session.stimulate(stimulus)
  session.play()
}

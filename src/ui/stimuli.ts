import type { StimulusMessage } from '#src/wire/messages.ts'

/** What can be done to the synapse by one press, and through which lens that can be watched. */
export interface StimulusChoice {
  readonly pulses: Omit<Extract<StimulusMessage, { kind: 'train' }>, 'kind' | 'at'>
  /** Lenses, simulation seconds per second, outside of which nothing of it could be seen; and the one to take then. */
  readonly lens: { readonly slowest: number; readonly fastest: number; readonly take: number }
}

export const stimulusIds = ['test', 'tetanus', 'low', 'repeated'] as const
export type StimulusId = (typeof stimulusIds)[number]

export const stimuli: Readonly<Record<StimulusId, StimulusChoice>> = {
  test: {
    pulses: { frequency: 1, pulses: 1, test: true },
    lens: { slowest: 0, fastest: 0.05, take: 0.002 },
  },
  tetanus: {
    pulses: { frequency: 100, pulses: 100, test: false },
    lens: { slowest: 0.05, fastest: 2, take: 0.2 },
  },
  low: {
    pulses: { frequency: 1, pulses: 900, test: false },
    lens: { slowest: 1, fastest: 120, take: 30 },
  },
  repeated: {
    pulses: { frequency: 1 / 60, pulses: 10, test: true },
    lens: { slowest: 1, fastest: 120, take: 30 },
  },
}

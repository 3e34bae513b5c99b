import type { StimulusMessage } from '#src/wire/messages.ts'

/** What can be done to the synapse by one press, and through which lens that can be watched. */
export interface StimulusChoice {
  /** Times in seconds from the press. */
  readonly events: readonly StimulusMessage[]
  /** Lenses, simulation seconds per second, outside of which nothing of it could be seen; and the one to take then. */
  readonly lens: { readonly slowest: number; readonly fastest: number; readonly take: number }
}

export const stimulusIds = [
  'test',
  'tetanus',
  'low',
  'repeated',
  'spaced',
  'theta',
  'pairing',
  'uncaging',
] as const
export type StimulusId = (typeof stimulusIds)[number]

const inSlowMotion = { slowest: 0, fastest: 0.05, take: 0.002 }
const inSeconds = { slowest: 0.05, fastest: 2, take: 0.2 }
const inMinutes = { slowest: 1, fastest: 120, take: 30 }

function train(at: number, frequency: number, pulses: number, test = false): StimulusMessage {
  return { kind: 'train', at, frequency, pulses, test }
}

/** Spike minus pulse in pairs, ms. */
export const usualDelay = 10

/** Sixty pairs, one a second. Whichever comes first, pulse or spike, stands at the press. */
export function pairs(delayMs: number): readonly StimulusMessage[] {
  const spike = { kind: 'fire', at: Math.max(0, delayMs) / 1000, frequency: 1, pulses: 60 } as const
  return [train(Math.max(0, -delayMs) / 1000, 1, 60), spike]
}

export const stimuli: Readonly<Record<StimulusId, StimulusChoice>> = {
  test: { events: [train(0, 1, 1, true)], lens: inSlowMotion },
  tetanus: { events: [train(0, 100, 100)], lens: inSeconds },
  low: { events: [train(0, 1, 900)], lens: inMinutes },
  repeated: { events: [train(0, 1 / 60, 10, true)], lens: inMinutes },
  spaced: { events: [0, 300, 600, 900].map((at) => train(at, 100, 100)), lens: inMinutes },
  theta: {
    events: Array.from({ length: 30 }, (_, burst) =>
      train(10 * Math.floor(burst / 10) + (burst % 10) / 5, 100, 4),
    ),
    lens: { slowest: 0.05, fastest: 10, take: 1 },
  },
  pairing: { events: pairs(usualDelay), lens: { slowest: 0.05, fastest: 20, take: 2 } },
  uncaging: {
    events: [{ kind: 'uncage', at: 0, frequency: 0.5, pulses: 30 }],
    lens: { slowest: 0.05, fastest: 20, take: 2 },
  },
}

/** Simulation seconds from the press to the end of the last pulse or clamp. */
export function endOfEvents(events: readonly StimulusMessage[]): number {
  return Math.max(
    ...events.map((event) =>
      event.kind === 'depolarize' ? event.at + event.for : event.at + (event.pulses - 1) / event.frequency,
    ),
  )
}

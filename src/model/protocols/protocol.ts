import type { Level } from '#src/model/simulation.ts'
import type { ParameterId } from '#src/parameters/parameters.ts'

/** What is done to a synapse, as data. Times in ms, frequencies in Hz, voltages in mV. */
export interface Protocol {
  readonly duration: number
  readonly seed: number
  readonly level: Level
  /** Interval between rows of the result. */
  readonly sample: number
  /** Values that differ from the table, in the unit of their rows. The model refuses names that it does not know. */
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>
  readonly events: readonly ProtocolEvent[]
}

export type ProtocolEvent =
  /** Single measured pulses: one, or `count` of them. */
  | {
      readonly kind: 'test'
      readonly at: number
      readonly every?: number | undefined
      readonly count?: number | undefined
    }
  | { readonly kind: 'train'; readonly at: number; readonly frequency: number; readonly pulses: number }
  /** The dendrite is held at a voltage for a while. */
  | { readonly kind: 'depolarize'; readonly at: number; readonly to: number; readonly for: number }

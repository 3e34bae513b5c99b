import type { AgentId } from '#src/parameters/agents.ts'
import type { ParameterId } from '#src/parameters/parameters.ts'

/** What is done to a synapse, as data. Times in ms, frequencies in Hz, voltages in mV. */
export interface Protocol {
  readonly name: string | undefined
  readonly duration: number
  /** Undefined: whoever runs it chooses. */
  readonly seed: number | undefined
  readonly level: 'mean-field' | 'molecular'
  /** Interval between rows of the result. */
  readonly sample: number
  /** Values that differ from the table, in the unit of their rows; those of the preparation included. */
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>
  readonly conditions: readonly Condition[]
  /** What conditions and events do to parameters. */
  readonly courses: readonly Course[]
  readonly stimuli: readonly ProtocolStimulus[]
}

/** A drug, a mutation or a disease: an agent at a dose, in the agent's unit, for a time. */
export interface Condition {
  readonly agent: AgentId
  readonly dose: number
  readonly from: number
  /** May be infinite. */
  readonly to: number
}

/** A parameter on its way to another value and back, as the model takes it. */
export interface Course {
  readonly parameter: ParameterId
  readonly becomes: { readonly value: number } | { readonly times: number }
  readonly from: number
  readonly to: number
  readonly onset: number
  readonly recovery: number
  readonly cause: string
}

/** A stimulus as the model takes it. */
export type ProtocolStimulus =
  | {
      readonly kind: 'train'
      readonly at: number
      readonly frequency: number
      readonly pulses: number
      readonly test: boolean
      /** The second input ends on the neighbour spine. */
      readonly input?: 'first' | 'second' | undefined
    }
  | {
      readonly kind: 'fire' | 'uncage'
      readonly at: number
      readonly frequency: number
      readonly pulses: number
    }
  | { readonly kind: 'depolarize'; readonly at: number; readonly to: number; readonly for: number }

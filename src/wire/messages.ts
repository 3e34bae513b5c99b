/**
 * The messages between page and worker. One command, one reply with its id; a throw becomes a `failed` reply that
 * also hands the buffer back; never silence. All times are simulation seconds.
 */
export type Level = 'mean-field' | 'molecular'

/** A stimulus as the page and a protocol file say it: seconds, Hz, mV. */
export type StimulusMessage =
  | {
      readonly kind: 'train'
      readonly at: number
      readonly frequency: number
      readonly pulses: number
      readonly test: boolean
      readonly input?: 'first' | 'second' | undefined
    }
  | {
      readonly kind: 'fire' | 'uncage'
      readonly at: number
      readonly frequency: number
      readonly pulses: number
    }
  | { readonly kind: 'depolarize'; readonly at: number; readonly to: number; readonly for: number }

/** A parameter on its way to another value, in the unit of its row, and back: seconds. `to` is null where it stays. */
export interface CourseMessage {
  readonly parameter: string
  readonly becomes: { readonly value: number } | { readonly times: number }
  readonly from: number
  readonly to: number | null
  readonly onset: number
  readonly recovery: number
  readonly cause: string
  /** How much of the cause, for who shows it: the model does not read it. */
  readonly amount?: number | undefined
}

/** A throw, an answer that never comes, more memory than there is. */
export type DrillKind = 'throw' | 'hang' | 'memory'

/** A change to a run, and the simulation second at which it took effect. */
export type LoggedCommand = { readonly at: number } & (
  | { readonly kind: 'stimulate'; readonly stimulus: StimulusMessage }
  | { readonly kind: 'set-parameter'; readonly parameter: string; readonly value: number }
  | { readonly kind: 'follow'; readonly course: CourseMessage }
  /** The courses of one cause end. */
  | { readonly kind: 'end-courses'; readonly cause: string }
  | { readonly kind: 'set-level'; readonly level: Level }
)

export type Command =
  /**
   * Starts a run, or starts over. `frameVersion` is the page's. `log`, in time order, is what a run before it had been
   * told: each of it takes effect when its second is reached, so that a new worker goes on where a broken one stopped.
   */
  | {
      readonly kind: 'start'
      readonly id: number
      readonly frameVersion: number
      readonly seed: number
      /** Values that differ from the table, in the unit of their rows. */
      readonly parameters: Readonly<Record<string, number>>
      readonly level: Level
      readonly log?: readonly LoggedCommand[]
    }
  /** Goes to `to` and fills the buffer with the frame there. The buffer is the pacing token. */
  | { readonly kind: 'advance'; readonly id: number; readonly to: number; readonly buffer: ArrayBuffer }
  /** Goes back or forward to `to` exactly, as if the run had gone there; replies with a frame. */
  | { readonly kind: 'seek'; readonly id: number; readonly to: number; readonly buffer: ArrayBuffer }
  /** `stimulus.at` is a second of the run that has not passed yet. */
  | { readonly kind: 'stimulate'; readonly id: number; readonly stimulus: StimulusMessage }
  | {
      readonly kind: 'set-parameter'
      readonly id: number
      readonly parameter: string
      readonly value: number
    }
  /** `course.from` is a second of the run that has not passed yet. */
  | { readonly kind: 'follow'; readonly id: number; readonly course: CourseMessage }
  | { readonly kind: 'end-courses'; readonly id: number; readonly cause: string }
  | { readonly kind: 'set-level'; readonly id: number; readonly level: Level }
  /** Makes the worker fail on purpose: the drill of tests and of exhibit operators. */
  | { readonly kind: 'drill-failure'; readonly id: number; readonly how?: DrillKind }

export type Reply =
  | { readonly kind: 'done'; readonly id: number }
  /**
   * `samples`: rows of the time in seconds followed by `sampleNames`, recorded since the last frame.
   * `samplesFrom`: after a seek back, samples later than this second are to be forgotten first.
   */
  | {
      readonly kind: 'frame'
      readonly id: number
      readonly buffer: ArrayBuffer
      readonly samples: Float64Array
      readonly samplesFrom?: number
    }
  /** The command was bad and nothing changed. `code` and `values` let the page say it in its own language. */
  | {
      readonly kind: 'refused'
      readonly id: number
      readonly code: string
      readonly values: Readonly<Record<string, string | number>>
      readonly sentence: string
      readonly buffer?: ArrayBuffer
    }
  /** The worker broke. The state before the command is kept; `restart` begins anew from it. */
  | { readonly kind: 'failed'; readonly id: number; readonly sentence: string; readonly buffer?: ArrayBuffer }

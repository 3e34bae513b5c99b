import type { Observation } from '#src/model/observation.ts'
import type { ParameterId } from '#src/parameters/parameters.ts'

/** `molecular` follows single receptors and glutamate molecules; `mean-field` their expected numbers. */
export type Level = 'mean-field' | 'molecular'

/** A stimulus in simulation time. No stimulus has a name that the model could look at. */
export type Stimulus =
  /**
   * `pulses` presynaptic action potentials, in the hero's pathway or, as the second `input`, in the neighbour's; `test`
   * marks pulses whose response is measured as the EPSP slope.
   */
  | {
      kind: 'train'
      at: number
      frequency: number
      pulses: number
      test: boolean
      input?: 'first' | 'second' | undefined
    }
  /** The cell is made to fire, as by current into its soma: `pulses` spikes run back into the dendrite. */
  | { kind: 'fire'; at: number; frequency: number; pulses: number }
  /** Glutamate is set free at the hero spine alone, as much as a vesicle holds; bouton and pathway stay silent. */
  | { kind: 'uncage'; at: number; frequency: number; pulses: number }
  /** The dendrite is held at `to` mV for `for` ms, as by a clamp, and then let go at its resting voltage. */
  | { kind: 'depolarize'; at: number; to: number; for: number }

/** A parameter on its way to another value and back, as a drug washes in and out. Times in ms. */
export interface ParameterCourse {
  readonly parameter: ParameterId
  /** A value in the unit of the parameter's row, or a multiple of what it would be otherwise. */
  readonly becomes: { readonly value: number } | { readonly times: number }
  readonly from: number
  /** May be infinite. */
  readonly to: number
  /** Times in which it gets there, and back, to 1/e; 0 is at once. */
  readonly onset: number
  readonly recovery: number
  /** Courses of one cause are ended together. */
  readonly cause: string
}

/**
 * A run of the model. It has no clock: it goes to the simulation time that it is told.
 *
 * Same seed, parameters and log of commands (in simulation time) give the same bytes, however `advanceTo` is
 * chunked: internal steps depend on state and events only, observations are interpolated between two of them,
 * and a command that falls inside a step already taken undoes that step.
 *
 * All times in ms. Methods throw `ModelRefusal` on bad input and leave the run unharmed.
 */
export interface Simulation {
  /** The time last advanced to, ms. */
  readonly simTime: number
  advanceTo(simTime: number): void
  /** Adds a stimulus; `at` must not lie before `simTime`. */
  stimulate(stimulus: Stimulus): void
  /** Sets a parameter, in the unit of its table row, from `simTime` on. */
  setParameter(id: ParameterId, value: number): void
  /** Lets a parameter follow a course; `from` must not lie before `simTime`. */
  follow(course: ParameterCourse): void
  /** Lets all courses of a cause recover from `simTime` on. */
  endCourses(cause: string): void
  setLevel(level: Level): void
  observe(): Observation
  /** Moves samples recorded since the last call out of the run: rows of the time in
   * seconds followed by `sampleNames`. When samples are taken is decided by the run alone, never by the caller. */
  takeSamples(): Float64Array
  /**
   * A deep copy of the state at `simTime`, parameters and stimuli to come included, that `restoreSnapshot` of a run
   * with the same seed accepts. Samples are not in it: restoring forgets those that nobody has taken.
   */
  saveSnapshot(): unknown
  restoreSnapshot(snapshot: unknown): void
}

export interface SimulationOptions {
  readonly seed: number
  /** Values that differ from the table, in the unit of their rows. */
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>
  readonly level?: Level
  /** Length of steps relative to the usual one: 0.01 makes a reference solution. 1 where absent. */
  readonly stepScale?: number
}

import { createSimulation } from '#src/model/create-simulation.ts'
import type {
  Level,
  ParameterCourse,
  Simulation,
  SimulationOptions,
  Stimulus,
} from '#src/model/simulation.ts'
import { type ScalarName, scalarNames, traceNames } from '#src/parameters/observables.ts'
import { s } from '#src/parameters/units.ts'

/** What a run does from its beginning to its end. Times in ms. */
export interface RunPlan {
  readonly seed: number
  readonly level: Level
  readonly duration: number
  /** Interval between rows of the result. */
  readonly sample: number
  readonly parameters: SimulationOptions['parameters']
  readonly courses: readonly Readonly<ParameterCourse>[]
  readonly stimuli: readonly Readonly<Stimulus>[]
}

/** Scalars of the hero after those of the traces, and of the neighbour. */
export const furtherColumns = [
  'dendriteMV',
  'glutamateMM',
  'nmdarMgBlocked',
  'camkiiT286',
  'camkiiBound',
  'pp1Active',
  'pkaActive',
  'factin',
  'depressionTag',
  'plasticityProteins',
  'proteinSynthesis',
] as const satisfies readonly ScalarName[]
export const neighbourColumns = [
  'caUM',
  'weightPercent',
  'spineVolumePercent',
] as const satisfies readonly ScalarName[]

const heroAt = [...traceNames, ...furtherColumns].map((name) => scalarNames.indexOf(name))
const neighbourAt = neighbourColumns.map((name) => scalarNames.indexOf(name))

/**
 * Runs a plan and hands out one row per sample interval: time in s, `traceNames`, `furtherColumns`, and
 * `neighbourColumns` of the neighbour.
 * @throws ModelRefusal where the model would not take a parameter, a course or a stimulus.
 */
export function* runProtocol(plan: RunPlan): Generator<number[]> {
  const { duration, sample } = plan
  const simulation = startProtocol(plan)
  const rows = Math.floor(duration / sample + 1e-9)
  for (let row = 0; row <= rows; row++) {
    simulation.advanceTo(row * sample)
    simulation.takeSamples()
    yield readRow(simulation)
  }
}

/** A run at time 0 that has been told all of a plan. */
export function startProtocol(plan: Omit<RunPlan, 'duration' | 'sample'>): Simulation {
  const { seed, level, parameters, courses, stimuli } = plan
  const simulation = createSimulation({ seed, level, parameters })
  for (const course of courses) simulation.follow(course)
  for (const stimulus of stimuli) simulation.stimulate(stimulus)
  return simulation
}

function readRow(simulation: Simulation): number[] {
  const { hero, neighbour } = simulation.observe()
  return [
    simulation.simTime / s,
    ...heroAt.map((column) => hero[column]!),
    ...neighbourAt.map((column) => neighbour[column]!),
  ]
}

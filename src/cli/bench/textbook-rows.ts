import type { BenchRow } from '#src/cli/bench/bench-row.ts'
import { benchProtocols, paceOfModel } from '#src/cli/bench/mean-field-rows.ts'
import { timeQuickest, workSecondsNow } from '#src/cli/bench/process-clock.ts'
import { recordEvents } from '#src/cli/bench/record-events.ts'
import type { HeadKind } from '#src/cli/bench/spine-block.ts'
import { createSpineEquations } from '#src/cli/bench/spine-equations.ts'
import { type SolverTask, solveWithOdex, solveWithRk4 } from '#src/cli/bench/textbook-solvers.ts'
import {
  compareTraces,
  referenceTraces,
  type SpineTraces,
  tracesOfModel,
  tracesOfSolver,
  worstError,
} from '#src/cli/bench/trace-errors.ts'
import { createSimulation } from '#src/model/create-simulation.ts'
import { s } from '#src/parameters/units.ts'

/** The loosest, to a fifth, that keeps odex's error below what the goal for accuracy allows. */
const tolerance = 1.6e-3
/**
 * With a head that charges, odex gets stuck here or there, the less often the smaller its tolerance; the loosest of these
 * with which it gets through is taken. Its steps are as short as is stable: at 10⁻⁹ there are 3 % more than at 3·10⁻⁷.
 */
const tolerancesOfCharging = [1e-6, 3e-7, 1e-7, 3e-8, 1e-8, 1e-9]
/** ms. Steps held to this by hand never become unstable: of 4 to 20 µs the length with which odex is quickest. */
const heldStep = 0.01
const toleranceOfHeld = 1e-3
/** ms. Twice as long is unstable. */
const rk4Step = 0.01
/** Of work that is half a second or more, which compiles the code of it; and of work that is several seconds. */
const triesOfSolvers = 3
const triesOfCharging = 2

/** What textbook solvers do with the model's own equations for two spines, and how accurate all of them are. */
export function measureTextbookSolvers(): BenchRow[] {
  const { stimuli, duration } = benchProtocols.tetanus
  const events = recordEvents(stimuli, duration)
  const paceOf = (head: HeadKind, tries: number, solve: (task: SolverTask) => void) => {
    const task = { equations: createSpineEquations(head), events, duration, looks: [], look: () => {} }
    return duration / s / timeQuickest(tries, () => solve(task), workSecondsNow)
  }
  const odex = paceOf('settled', triesOfSolvers, (task) => solveWithOdex(task, tolerance))
  const charging = firstThatWorks(tolerancesOfCharging, (loose) =>
    paceOf('charging', triesOfCharging, (task) => solveWithOdex(task, loose)),
  )
  const held = paceOf('charging', triesOfCharging, (task) => solveWithOdex(task, toleranceOfHeld, heldStep))
  const rk4 = paceOf('settled', triesOfSolvers, (task) => solveWithRk4(task, rk4Step))
  const ours = paceOfModel(benchProtocols.tetanus, workSecondsNow)

  const reference = referenceTraces(events, duration)
  const run = createSimulation({ seed: 1, parameters: {} })
  for (const stimulus of stimuli) run.stimulate(stimulus)
  const errorOf = (traces: SpineTraces) => worstError(compareTraces(traces, reference))
  const withOdex = tracesOfSolver(events, duration, (task) => solveWithOdex(task, tolerance))
  const withRk4 = tracesOfSolver(events, duration, (task) => solveWithRk4(task, rk4Step))
  const unknowns = createSpineEquations('settled').initial.length
  const unit = 'model s per s'
  const goal = { atLeast: 300 }
  const heldName = 'heads charging, steps held to 10 µs'
  return [
    { name: 'mean field: 100 Hz for 1 s, by processor time', measured: ours, unit },
    { name: `odex, two spines, ${unknowns} unknowns`, measured: odex, unit },
    { name: 'odex, two spines, heads charging too', measured: charging, unit },
    { name: `odex, two spines, ${heldName}`, measured: held, unit },
    { name: 'RK4 at 10 µs, two spines', measured: rk4, unit },
    { name: 'mean field ÷ odex', measured: ours / odex, unit: '×' },
    { name: 'mean field ÷ odex, heads charging', measured: ours / charging, unit: '×', goal },
    { name: `mean field ÷ odex, ${heldName}`, measured: ours / held, unit: '×' },
    { name: 'mean field ÷ RK4', measured: ours / rk4, unit: '×' },
    ...[
      { name: 'mean field', measured: errorOf(tracesOfModel(run, duration)) },
      { name: 'odex', measured: errorOf(withOdex) },
      { name: 'RK4', measured: errorOf(withRk4) },
    ].map(({ name, measured }): BenchRow => {
      const label = `${name}: worst error of Ca²⁺, CaMKII, AMPAR`
      return { name: label, measured, unit: '% of range', goal: { atMost: 0.1 } }
    }),
  ]
}

/** @throws the last error where none works. */
function firstThatWorks<T>(candidates: readonly number[], attempt: (candidate: number) => T): T {
  for (const candidate of candidates.slice(0, -1)) {
    try {
      return attempt(candidate)
    } catch {
      // The next one.
    }
  }
  return attempt(candidates.at(-1)!)
}

import type { BenchRow } from '#src/cli/bench/bench-row.ts'
import { benchProtocols, paceOfModel } from '#src/cli/bench/mean-field-rows.ts'
import { timeQuickest, workSecondsNow } from '#src/cli/bench/process-clock.ts'
import { recordEvents, type SpineEvent } from '#src/cli/bench/record-events.ts'
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

/** The textbook solvers are slow and get the beginning of the tetanus only, ms. */
const stretch = 200
/** With this odex is about as accurate as the model. */
const tolerance = 1e-3
/** A charging head is so stiff that odex gets stuck with larger ones; smaller ones cost no more. */
const toleranceOfCharging = 1e-6
/** ms. Twice as long is unstable. */
const rk4Step = 0.01
/** One stretch of a solver is a second of work, which compiles its code. */
const triesOfSolvers = 3

/** What textbook solvers do with the model's own equations for two spines, and how accurate all of them are. */
export function measureTextbookSolvers(): BenchRow[] {
  const { stimuli } = benchProtocols.tetanus
  const events = recordEvents(stimuli, stretch)
  const odex = paceOf(events, 'settled', (task) => solveWithOdex(task, tolerance))
  const charging = paceOf(events, 'charging', (task) => solveWithOdex(task, toleranceOfCharging))
  const rk4 = paceOf(events, 'settled', (task) => solveWithRk4(task, rk4Step))
  const ours = paceOfModel({ name: '', duration: stretch, stimuli }, workSecondsNow)

  const reference = referenceTraces(events, stretch)
  const run = createSimulation({ seed: 1, parameters: {} })
  for (const stimulus of stimuli) run.stimulate(stimulus)
  const errorOf = (traces: SpineTraces) => worstError(compareTraces(traces, reference))
  const withOdex = tracesOfSolver(events, stretch, (task) => solveWithOdex(task, tolerance))
  const withRk4 = tracesOfSolver(events, stretch, (task) => solveWithRk4(task, rk4Step))
  const unknowns = createSpineEquations('settled').initial.length
  const unit = 'model s per s'
  const goal = { atLeast: 300 }
  return [
    { name: 'mean field: 100 Hz for 0.2 s', measured: ours, unit },
    { name: `odex, two spines, ${unknowns} unknowns`, measured: odex, unit },
    { name: 'odex, two spines, heads charging too', measured: charging, unit },
    { name: 'RK4 at 10 µs, two spines', measured: rk4, unit },
    { name: 'mean field ÷ odex', measured: ours / odex, unit: '×', goal },
    { name: 'mean field ÷ odex, heads charging', measured: ours / charging, unit: '×', goal },
    { name: 'mean field ÷ RK4', measured: ours / rk4, unit: '×' },
    ...[
      { name: 'mean field', measured: errorOf(tracesOfModel(run, stretch)) },
      { name: 'odex', measured: errorOf(withOdex) },
      { name: 'RK4', measured: errorOf(withRk4) },
    ].map(({ name, measured }): BenchRow => {
      const label = `${name}: worst error of Ca²⁺, CaMKII, AMPAR`
      return { name: label, measured, unit: '% of range', goal: { atMost: 0.1 } }
    }),
  ]
}

/** Model seconds per wall second. */
function paceOf(events: readonly SpineEvent[], head: HeadKind, solve: (task: SolverTask) => void): number {
  const task = { equations: createSpineEquations(head), events, duration: stretch, looks: [], look: () => {} }
  return stretch / s / timeQuickest(triesOfSolvers, () => solve(task), workSecondsNow)
}

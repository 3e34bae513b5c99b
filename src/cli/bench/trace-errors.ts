import type { SpineEvent } from '#src/cli/bench/record-events.ts'
import type { HeadKind } from '#src/cli/bench/spine-block.ts'
import { createSpineEquations } from '#src/cli/bench/spine-equations.ts'
import { type SolverTask, solveWithOdex } from '#src/cli/bench/textbook-solvers.ts'
import { camkiiSpeciesCount } from '#src/model/calmodulin-network.ts'
import { createEnzymeSignals, readEnzymeSignals } from '#src/model/enzyme-signals.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import type { Simulation } from '#src/model/simulation.ts'
import { scalarNames } from '#src/parameters/observables.ts'

/** Ca²⁺, µM, the active share of CaMKII and the open share of AMPARs, at one time after the other. */
export type SpineTraces = readonly (readonly number[])[]

export const traceLabels = ['Ca²⁺', 'CaMKII', 'AMPAR'] as const

/** Times at which traces are compared: each half millisecond. */
export function lookTimes(duration: number): number[] {
  return Array.from({ length: Math.round(2 * duration) }, (_, i) => (i + 1) / 2)
}

/** What a textbook solver makes of what happens to a spine. */
export function tracesOfSolver(
  events: readonly SpineEvent[],
  duration: number,
  solve: (task: SolverTask) => void,
  head: HeadKind = 'settled',
): SpineTraces {
  const equations = createSpineEquations(head)
  const { amparOpen, calcium, camkii } = equations.at
  const signals = createEnzymeSignals()
  const traces: number[][] = []
  const look = (_: number, y: readonly number[]) => {
    readEnzymeSignals(Float64Array.from(y.slice(camkii, camkii + camkiiSpeciesCount)), signals)
    traces.push([y[calcium]!, signals.active, y[amparOpen]!])
  }
  solve({ equations, events, duration, looks: lookTimes(duration), look })
  return traces
}

/** The same by odex with so small a tolerance that its own error counts for nothing. */
export function referenceTraces(events: readonly SpineEvent[], duration: number): SpineTraces {
  return tracesOfSolver(events, duration, (task) => solveWithOdex(task, 1e-9))
}

/** What the model shows of its hero. */
export function tracesOfModel(simulation: Simulation, duration: number): SpineTraces {
  const { amparCount } = readParameterValues()
  const [calcium, camkii, ampar] = (['caUM', 'camkiiActive', 'amparOpen'] as const).map((name) =>
    scalarNames.indexOf(name),
  ) as [number, number, number]
  return lookTimes(duration).map((time) => {
    simulation.advanceTo(time)
    const { hero } = simulation.observe()
    return [hero[calcium]!, hero[camkii]!, hero[ampar]! / amparCount]
  })
}

/** Errors of each trace as shares of its range. */
export interface TraceErrors {
  /** Root mean square over the whole trace. */
  readonly whole: readonly number[]
  readonly end: readonly number[]
  readonly largest: readonly number[]
}

export function compareTraces(traces: SpineTraces, reference: SpineTraces): TraceErrors {
  const columns = traceLabels.map((_, column) => {
    const expected = reference.map((row) => row[column]!)
    const range = Math.max(...expected) - Math.min(...expected)
    const off = traces.map((row, i) => Math.abs(row[column]! - expected[i]!) / range)
    const squares = off.reduce((sum, error) => sum + error ** 2, 0)
    return { whole: Math.sqrt(squares / off.length), end: off.at(-1)!, largest: Math.max(...off) }
  })
  return {
    whole: columns.map(({ whole }) => whole),
    end: columns.map(({ end }) => end),
    largest: columns.map(({ largest }) => largest),
  }
}

/** The worst of all, over the whole trace or at its end, in percent of a trace's range. */
export function worstError({ whole, end }: TraceErrors): number {
  return 100 * Math.max(...whole, ...end)
}

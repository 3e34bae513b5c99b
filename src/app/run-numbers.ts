import { columnNames, type TraceName, traceNames } from '#src/parameters/observables.ts'
import type { SessionState } from '#src/session/session.ts'

/** The current numbers, named as in the CSV. */
export type RunNumbers = { readonly [Column in 'time_s' | (typeof columnNames)[TraceName]]: number }

/** The numbers of the moment shown. */
export function numbersOf({ simTime, readout }: SessionState): RunNumbers {
  const traces = traceNames.map((name) => [columnNames[name], readout[name]] as const)
  return { time_s: simTime, ...Object.fromEntries(traces) } as RunNumbers
}

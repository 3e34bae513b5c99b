import { columnNames, traceNames } from '#src/parameters/observables.ts'
import type { TraceHistory } from '#src/session/session.ts'

/** All samples of a run as CSV, one row a sample, in the columns that `npm run simulate` writes first. */
export function writeCsv({ time, columns, length }: TraceHistory): string {
  const lines = [['time_s', ...traceNames.map((name) => columnNames[name])].join(',')]
  for (let i = 0; i < length; i++) {
    lines.push([time[i], ...traceNames.map((name) => columns[name][i])].join(','))
  }
  return `${lines.join('\n')}\n`
}

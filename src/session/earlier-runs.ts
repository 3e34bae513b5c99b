import { type TraceName, traceNames } from '#src/parameters/observables.ts'
import type { EarlierRun, EarlierRuns, TraceHistory } from '#src/session/session.ts'
import type { LoggedCommand } from '#src/wire/messages.ts'

/** The last few runs that were left, to be laid over the present one. */
export interface RunArchive extends EarlierRuns {
  /** Keeps a run that is about to be forgotten, where anything was done in it. */
  keep(commands: readonly LoggedCommand[], traces: TraceHistory): void
}

/** More than four curves in a plot cannot be told apart. */
const mostRuns = 4
/** Rows that are kept of a run; a plot thins them further. */
const mostRows = 40_000
/** A run that went no further has nothing to compare. */
const fewestRows = 20

/** @param most Runs that it keeps: none where nobody will ever compare. */
export function createRunArchive(most: number = mostRuns): RunArchive {
  let list: readonly EarlierRun[] = []
  let present = 1
  return {
    get list() {
      return list
    },
    get present() {
      return present
    },
    keep(commands, traces) {
      const last = traces.known > 0 ? traces.time[traces.known - 1]! : 0
      const done = commands.filter(({ kind, at }) => kind !== 'set-level' && at <= last)
      if (most === 0 || traces.known < fewestRows || !done.some(({ kind }) => kind === 'stimulate')) return
      list = [{ number: present, commands: done, traces: copyOf(traces) }, ...list].slice(0, most)
      present++
    },
  }
}

/** All rows that are known, thinned to those with most calcium where there are too many: peaks are what is compared. */
function copyOf(traces: TraceHistory): TraceHistory {
  const rows = chooseRows(traces)
  const pick = (column: Float64Array) => Float64Array.from(rows, (row) => column[row]!)
  const columns = Object.fromEntries(traceNames.map((name) => [name, pick(traces.columns[name])])) as Record<
    TraceName,
    Float64Array
  >
  return { length: rows.length, known: rows.length, time: pick(traces.time), columns, revision: 0 }
}

function chooseRows({ known, columns }: TraceHistory): number[] {
  const stride = Math.ceil(known / mostRows)
  const rows: number[] = []
  for (let start = 0; start < known; start += stride) {
    let best = start
    const end = Math.min(known, start + stride)
    for (let row = start + 1; row < end; row++) if (columns.caUM[row]! > columns.caUM[best]!) best = row
    rows.push(best)
  }
  if (rows.at(-1) !== known - 1) rows.push(known - 1)
  return rows
}

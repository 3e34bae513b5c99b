import { sampleNames, type TraceName, traceNames } from '#src/parameters/observables.ts'
import type { TraceHistory } from '#src/session/session.ts'

/** All samples of a run in columns that double when full. */
export interface TraceColumns extends TraceHistory {
  /**
   * Adds rows of the time followed by `sampleNames`. Rows that are not later than the last are dropped: a worker that
   * replays a run after a failure sends again, to the bit, what is there already.
   */
  add(rows: Float64Array): void
  /** Forgets samples later than a second, but keeps them as what lies ahead. */
  goBackTo(seconds: number): void
  /** Forgets what lies ahead: something new happens. */
  forgetAhead(): void
}

const rowLength = 1 + sampleNames.length

export function createTraceColumns(): TraceColumns {
  let capacity = 4096
  let length = 0
  let known = 0
  let revision = 0
  let time = new Float64Array(capacity)
  const columns = Object.fromEntries(traceNames.map((name) => [name, new Float64Array(capacity)])) as Record<
    TraceName,
    Float64Array
  >

  return {
    get length() {
      return length
    },
    get known() {
      return known
    },
    get time() {
      return time
    },
    columns,
    get revision() {
      return revision
    },
    add(rows) {
      const last = length > 0 ? (time[length - 1] as number) : Number.NEGATIVE_INFINITY
      let first = 0
      while (first < rows.length && (rows[first] as number) <= last) first += rowLength
      const count = (rows.length - first) / rowLength
      if (count === 0) return
      while (length + count > capacity) grow()
      for (let from = first; from < rows.length; from += rowLength) {
        time[length] = rows[from] ?? 0
        traceNames.forEach((name, i) => {
          columns[name][length] = rows[from + 1 + i] ?? 0
        })
        length++
      }
      // Rows that lie ahead are written again, the same to the bit; what would not fit there does not hold any more.
      if (!(known > length && (time[length] as number) > (time[length - 1] as number))) known = length
      revision++
    },
    goBackTo(seconds) {
      const before = length
      while (length > 0 && (time[length - 1] ?? 0) > seconds) length--
      if (length !== before) revision++
    },
    forgetAhead() {
      if (known === length) return
      known = length
      revision++
    },
  }

  function grow(): void {
    capacity *= 2
    time = doubled(time)
    for (const name of traceNames) columns[name] = doubled(columns[name])
  }
}

function doubled(column: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * column.length)
  larger.set(column)
  return larger
}

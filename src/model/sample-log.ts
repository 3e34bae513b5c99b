import type { Mechanisms } from '#src/model/mechanisms.ts'
import { readCounters } from '#src/model/read-scalars.ts'
import { readTraces } from '#src/model/read-traces.ts'
import { type RunState, runSlot } from '#src/model/run-state.ts'
import { sampleSpacing } from '#src/model/step-size.ts'
import { counterNames, sampleNames, scalarNames, traceNames } from '#src/parameters/observables.ts'
import { s } from '#src/parameters/units.ts'

/** Rows of the time in seconds and `sampleNames` that nobody has taken yet. */
export interface SampleLog {
  /** Records a state that the run has reached, if it is time for another sample. */
  record(mechanisms: Mechanisms, state: RunState): void
  take(): Float64Array
}

const rowLength = 1 + sampleNames.length
const firstRows = 256

export function createSampleLog(): SampleLog {
  let rows = new Float64Array(firstRows * rowLength)
  let length = 0
  const scalars = new Float64Array(scalarNames.length)
  const counters = new Float64Array(counterNames.length)
  const columns = traceNames.map((name) => scalarNames.indexOf(name))

  function makeRoom(): void {
    if (length < rows.length) return
    const longer = new Float64Array(2 * rows.length)
    longer.set(rows)
    rows = longer
  }

  return {
    record(mechanisms, state) {
      const { run } = state
      const time = run[runSlot.time]!
      if (time - run[runSlot.lastSampleAt]! < sampleSpacing(state)) return
      run[runSlot.lastSampleAt] = time
      readTraces(mechanisms, state, 'hero', scalars)
      makeRoom()
      rows[length++] = time / s
      for (let i = 0; i < columns.length; i++) rows[length++] = scalars[columns[i]!]!
      readCounters(state, counters)
      for (let i = 0; i < counters.length; i++) rows[length++] = counters[i]!
    },
    take() {
      const taken = rows.slice(0, length)
      length = 0
      // Days at a time leave a long array behind that nobody needs again.
      if (rows.length > firstRows * rowLength) rows = new Float64Array(firstRows * rowLength)
      return taken
    },
  }
}

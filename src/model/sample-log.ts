import type { Mechanisms } from '#src/model/mechanisms.ts'
import { readScalars } from '#src/model/read-scalars.ts'
import { type RunState, runSlot } from '#src/model/run-state.ts'
import { sampleSpacing } from '#src/model/step-size.ts'
import { scalarNames, traceNames } from '#src/parameters/observables.ts'
import { s } from '#src/parameters/units.ts'

/** Rows of the time in seconds and `traceNames` that nobody has taken yet. */
export interface SampleLog {
  /** Records a state that the run has reached, if it is time for another sample. */
  record(mechanisms: Mechanisms, state: RunState): void
  take(): Float64Array
}

export function createSampleLog(): SampleLog {
  let rows: number[] = []
  const scalars = new Float64Array(scalarNames.length)
  const columns = traceNames.map((name) => scalarNames.indexOf(name))
  return {
    record(mechanisms, state) {
      const { run } = state
      const time = run[runSlot.time]!
      if (time - run[runSlot.lastSampleAt]! < sampleSpacing(state)) return
      run[runSlot.lastSampleAt] = time
      readScalars(mechanisms, state, 'hero', scalars)
      rows.push(time / s)
      for (const column of columns) rows.push(scalars[column]!)
    },
    take() {
      const taken = Float64Array.from(rows)
      rows = []
      return taken
    },
  }
}

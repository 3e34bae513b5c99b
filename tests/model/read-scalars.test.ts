import { expect, test } from 'vitest'
import { createMechanisms } from '#src/model/mechanisms.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { readScalars } from '#src/model/read-scalars.ts'
import { readTraces } from '#src/model/read-traces.ts'
import { fillRestingState } from '#src/model/resting-state.ts'
import { createRunState } from '#src/model/run-state.ts'
import { scalarNames, traceNames } from '#src/parameters/observables.ts'

test.each(['hero', 'neighbour'] as const)('every scalar of the %s is written', (which) => {
  const mechanisms = createMechanisms(readParameterValues())
  const state = createRunState()
  fillRestingState(state, mechanisms)
  const scalars = new Float64Array(scalarNames.length).fill(Number.NaN)
  readScalars(mechanisms, state, which, scalars)
  expect(scalarNames.filter((_, i) => !Number.isFinite(scalars[i]))).toEqual([])
})

test('a sample has its traces read, to their places, and nothing else', () => {
  const mechanisms = createMechanisms(readParameterValues())
  const state = createRunState()
  fillRestingState(state, mechanisms)
  const [all, some] = [0, 1].map(() => new Float64Array(scalarNames.length).fill(Number.NaN)) as Two
  readScalars(mechanisms, state, 'hero', all)
  readTraces(mechanisms, state, 'hero', some)
  const traces: readonly string[] = traceNames
  scalarNames.forEach((name, i) => {
    expect(some[i], name).toBe(traces.includes(name) ? all[i] : Number.NaN)
  })
})

type Two = [Float64Array, Float64Array]

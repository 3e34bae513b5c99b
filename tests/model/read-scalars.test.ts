import { expect, test } from 'vitest'
import { createMechanisms } from '#src/model/mechanisms.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { readScalars } from '#src/model/read-scalars.ts'
import { fillRestingState } from '#src/model/resting-state.ts'
import { createRunState } from '#src/model/run-state.ts'
import { scalarNames } from '#src/parameters/observables.ts'

test.each(['hero', 'neighbour'] as const)('every scalar of the %s is written', (which) => {
  const mechanisms = createMechanisms(readParameterValues())
  const state = createRunState()
  fillRestingState(state, mechanisms)
  const scalars = new Float64Array(scalarNames.length).fill(Number.NaN)
  readScalars(mechanisms, state, which, scalars)
  expect(scalarNames.filter((_, i) => !Number.isFinite(scalars[i]))).toEqual([])
})

import { amparParameters } from '#src/parameters/groups/ampar.ts'
import { cleftParameters } from '#src/parameters/groups/cleft.ts'
import { nmdarParameters } from '#src/parameters/groups/nmdar.ts'
import type { Parameter } from '#src/parameters/parameter.ts'

/** THE table: each number of the model once, with unit, range, meaning and source. */
export const parameters = {
  ...cleftParameters,
  ...amparParameters,
  ...nmdarParameters,
} as const satisfies Record<string, Parameter>

export type ParameterId = keyof typeof parameters

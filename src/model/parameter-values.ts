import { toBaseUnits } from '#src/parameters/parameter.ts'
import { type ParameterId, parameters } from '#src/parameters/parameters.ts'

/** The value of every row of the parameter table, in base units. */
export type ParameterValues = Readonly<Record<ParameterId, number>>

/** The table in base units, with some rows replaced by other values in the units of those rows. */
export function readParameterValues(
  changed: Readonly<Partial<Record<ParameterId, number>>> = {},
): Record<ParameterId, number> {
  const values = {} as Record<ParameterId, number>
  for (const id of Object.keys(parameters) as ParameterId[]) {
    values[id] = toBaseUnits(parameters[id], changed[id])
  }
  return values
}

import { type Parameter, toBaseUnits } from '#src/parameters/parameter.ts'
import { type ParameterId, parameters } from '#src/parameters/parameters.ts'

/** The value of every row of the parameter table, in base units. */
export type ParameterValues = Readonly<Record<ParameterId, number>>

/** The table in base units, with some rows replaced by other values in the units of those rows, at the temperature set. */
export function readParameterValues(
  changed: Readonly<Partial<Record<ParameterId, number>>> = {},
): Record<ParameterId, number> {
  const values = {} as Record<ParameterId, number>
  for (const id of Object.keys(parameters) as ParameterId[]) {
    values[id] = toBaseUnits(parameters[id], changed[id])
  }
  const decades = (values.temperature - parameters.temperature.value) / 10
  if (decades === 0) return values
  for (const [id, row] of Object.entries<Parameter>(parameters)) {
    if (row.q10 !== undefined) values[id as ParameterId] *= row.q10 ** decades
  }
  return values
}

import { parameters } from '#src/parameters/parameters.ts'

type Values = Readonly<Record<string, number>>

const table: Values = Object.fromEntries(Object.entries(parameters).map(([id, row]) => [id, row.value]))
const known = new WeakMap<Values, Values>()

/** All values of the table with those that were changed, in the unit of their rows. The same object for the same changes. */
export function tableValues(changed: Values): Values {
  const present = known.get(changed) ?? { ...table, ...changed }
  known.set(changed, present)
  return present
}

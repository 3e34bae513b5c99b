import { type Unit, unitFactors } from '#src/parameters/units.ts'

/** Units that measure the same thing: a quantity in one can be read as one in another. */
const alike: readonly (readonly Unit[])[] = [
  ['us', 'ms', 's', 'min', 'h'],
  ['nM', 'uM', 'mM'],
  ['pS', 'nS'],
  ['nm', 'um'],
  ['1/s', '1/ms'],
  ['1/(uM s)', '1/(mM ms)', '1/(M s)'],
]

/** Units in which a quantity may be written where one in `unit` is asked for. */
export function unitsLike(unit: Unit): readonly Unit[] {
  return alike.find((units) => units.includes(unit)) ?? [unit]
}

/**
 * Reads `"100 Hz"`, `"-20 mV"` or, where the unit is '', `"3"`.
 * @returns the value in `unit`; undefined where the text is no finite quantity of that kind.
 */
export function readQuantity(text: string, unit: Unit): number | undefined {
  const match = /^\s*([+\-−]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(\S.*?)?\s*$/i.exec(text)
  if (!match) return undefined
  const written = (match[2] ?? '').replace(/[µμ]/, 'u').replace('°C', 'degC')
  const found = unitsLike(unit).find((each) => each === written)
  if (found === undefined) return undefined
  const value = Number(match[1]!.replace('−', '-'))
  const converted = found === unit ? value : (value * unitFactors[found]) / unitFactors[unit]
  return Number.isFinite(converted) ? converted : undefined
}

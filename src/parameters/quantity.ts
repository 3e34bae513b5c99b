import { type Unit, unitFactors } from '#src/parameters/units.ts'

/** Units that a quantity may have where a value of some kind is asked for. */
export const quantityUnits = {
  duration: ['us', 'ms', 's', 'min', 'h'],
  frequency: ['Hz'],
  voltage: ['mV'],
} as const satisfies Record<string, readonly Unit[]>

export type QuantityKind = keyof typeof quantityUnits

/**
 * Reads `"100 Hz"` or `"-20 mV"`.
 * @returns the value in the first of the kind's base: ms for durations, Hz for frequencies, mV for voltages; undefined
 * where the text is no such quantity.
 */
export function readQuantity(text: string, kind: QuantityKind): number | undefined {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z]+)\s*$/i.exec(text)
  if (!match) return undefined
  const units: readonly Unit[] = quantityUnits[kind]
  const unit = units.find((each) => each === match[2])
  if (unit === undefined) return undefined
  const value = Number(match[1])
  return kind === 'duration' ? value * unitFactors[unit] : value
}

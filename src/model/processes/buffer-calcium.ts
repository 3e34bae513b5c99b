import type { ParameterValues } from '#src/model/parameter-values.ts'
import { divalentPerCurrent } from '#src/model/physical-constants.ts'
import { spineSlot } from '#src/model/run-state.ts'

/**
 * Most Ca²⁺ that enters is bound at once; pumps and the neck clear the rest (Sabatini et al. 2002).
 * @param current inward Ca²⁺ current, pA, held through the step.
 * @returns mean free Ca²⁺ on the way, µM.
 */
export function bufferCalcium(
  values: ParameterValues,
  spine: Float64Array,
  current: number,
  dt: number,
): number {
  const influx = (current * divalentPerCurrent) / (values.spineVolume * (1 + values.calciumBindingRatio))
  const before = spine[spineSlot.calcium]!
  const target = Math.max(0, values.restingCalcium + influx * values.calciumDecay)
  const after = target + (before - target) * Math.exp(-dt / values.calciumDecay)
  spine[spineSlot.calcium] = after
  return target + ((before - after) * values.calciumDecay) / dt
}

import type { ParameterValues } from '#src/model/parameter-values.ts'
import { divalentPerCurrent } from '#src/model/physical-constants.ts'
import { exponential } from '#src/numerics/exponential.ts'

/**
 * Most Ca²⁺ that enters is bound at once; pumps and the neck clear the rest (Sabatini et al. 2002). Exact for a current
 * that changes evenly, so that in a step longer than the decay Ca²⁺ ends where the current's end holds it.
 * @param calcium free Ca²⁺, µM, at the step's begin.
 * @param from inward Ca²⁺ current, pA, then, @param to and at the step's end.
 * @returns free Ca²⁺ at its end.
 */
export function bufferCalcium(
  values: ParameterValues,
  calcium: number,
  from: number,
  to: number,
  dt: number,
): number {
  const { calciumDecay, restingCalcium } = values
  const heldPerCurrent =
    (divalentPerCurrent * calciumDecay) / (values.spineVolume * (1 + values.calciumBindingRatio))
  const kept = exponential(-dt / calciumDecay)
  const lag = ((1 - kept) * calciumDecay) / dt
  const held = from * (lag - kept) + to * (1 - lag)
  return Math.max(0, restingCalcium + (calcium - restingCalcium) * kept + heldPerCurrent * held)
}

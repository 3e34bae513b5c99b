import type { EnzymeSignals } from '#src/model/enzyme-signals.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { hill } from '#src/numerics/hill.ts'
import { relaxBetween } from '#src/numerics/relax.ts'

/** Ca²⁺-calmodulin drives adenylyl cyclase 1, cAMP drives PKA; forskolin drives it without Ca²⁺. In units of what one tetanus reaches. */
export function regulatePka(values: ParameterValues, spine: Float64Array, drive: number, dt: number): void {
  spine[spineSlot.pka] = drivenPka(values, spine[spineSlot.pka]!, drive, dt)
}

/** PKA activity after `dt` of a drive, from what it was `before`. */
export function drivenPka(values: ParameterValues, before: number, drive: number, dt: number): number {
  const gain = drive / values.pkaCeiling
  const share = relaxBetween(Math.min(1, before / values.pkaCeiling), gain, 1 / values.pkaDecay, dt)
  return values.pkaCeiling * share
}

/** PKA activity that Ca²⁺-calmodulin at rest keeps up. */
export function restingPka(values: ParameterValues, signals: EnzymeSignals): number {
  const gain = pkaDrive(values, calmodulinDrive(values, signals)) / values.pkaCeiling
  return (values.pkaCeiling * gain) / (gain + 1 / values.pkaDecay)
}

/** How fast PKA is activated while most of it is inactive, 1/ms. @param calmodulin `calmodulinDrive`, or its mean. */
export function pkaDrive(values: ParameterValues, calmodulin: number): number {
  return values.pkaTonicRate + values.pkaRate * calmodulin
}

/** How strongly free calmodulin with four Ca²⁺ drives adenylyl cyclase 1, 0…1. */
export function calmodulinDrive(values: ParameterValues, signals: EnzymeSignals): number {
  return hill(signals.fullCalmodulin, values.pkaHalfCalmodulin, values.pkaPower)
}

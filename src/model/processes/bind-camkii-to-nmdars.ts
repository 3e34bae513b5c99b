import type { EnzymeSignals } from '#src/model/enzyme-signals.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { hill } from '#src/numerics/hill.ts'
import { relaxBetween } from '#src/numerics/relax.ts'

/**
 * CaMKII that is strongly activated docks to GluN2B in the PSD and stays for an hour or two after its activity is
 * gone: early LTP, and the tag that captures proteins. PP1 keeps it from docking, by taking the phosphate that it needs for
 * that, within the second; what has docked is out of PP1's reach (Mullasseril et al. 2007) but for the little that it frees.
 */
export function bindCamkiiToNmdars(
  values: ParameterValues,
  spine: Float64Array,
  drive: number,
  pp1: number,
  dt: number,
): void {
  const loss = 1 / values.boundDecay + pp1 / values.boundPp1Decay
  const gain = (values.boundRate * drive) / (1 + pp1 / values.boundHalfPp1)
  spine[spineSlot.bound] = relaxBetween(spine[spineSlot.bound]!, gain, loss, dt)
}

/**
 * How strongly CaMKII acts where it is, 0…1: many subunits of a holoenzyme must carry calmodulin at once, and some
 * phosphate on T286. Docking and erasure of the depression tag follow it.
 */
export function camkiiDrive(values: ParameterValues, signals: EnzymeSignals): number {
  const available = values.camkiiAvailability
  return (
    hill(signals.withCalmodulin * available, values.boundHalfCalmodulin, values.boundPower) *
    hill(signals.phosphorylated * available, values.boundHalfPhosphorylated, 1)
  )
}

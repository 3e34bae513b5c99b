import type { ParameterValues } from '#src/model/parameter-values.ts'
import { amparPlaces, relativeAmpars } from '#src/model/processes/traffic-ampars.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { relaxTowards } from '#src/numerics/relax.ts'
import { toBaseUnits } from '#src/parameters/parameter.ts'
import { parameters } from '#src/parameters/parameters.ts'

/** The lasting part of the head's volume follows the size of the PSD. */
export function enlargeSpine(values: ParameterValues, spine: Float64Array, dt: number): void {
  const target = settledVolume(values, spine)
  spine[spineSlot.volume] = relaxTowards(spine[spineSlot.volume]!, target, values.volumeTime, dt)
}

/**
 * Volume that the head would settle at with the present PSD, relative to one without any trace of plasticity. Each place for an
 * AMPAR that comes in takes the same volume, which is a smaller share of a larger head; with a share of the places goes a share of it.
 */
export function settledVolume(values: ParameterValues, spine: Float64Array): number {
  const change = values.volumePerSlots * (amparPlaces(values, spine) - 1)
  return 1 + (change > 0 ? (change * relativeAmpars(values)) / relativeVolume(values) : change)
}

/** Volume of the head before any plasticity, relative to that of the table's spine. */
function relativeVolume(values: ParameterValues): number {
  return values.spineVolume / toBaseUnits(parameters.spineVolume)
}

/** Volume now, relative to the same: dynamic actin pushes the membrane out at once. */
export function headVolume(values: ParameterValues, spine: Float64Array): number {
  return spine[spineSlot.volume]! + values.volumePerActin * spine[spineSlot.actin]!
}

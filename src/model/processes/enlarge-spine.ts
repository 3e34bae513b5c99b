import type { ParameterValues } from '#src/model/parameter-values.ts'
import { amparPlaces } from '#src/model/processes/traffic-ampars.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { relaxTowards } from '#src/numerics/relax.ts'

/** The lasting part of the head's volume follows the size of the PSD. */
export function enlargeSpine(values: ParameterValues, spine: Float64Array, dt: number): void {
  const target = settledVolume(values, spine)
  spine[spineSlot.volume] = relaxTowards(spine[spineSlot.volume]!, target, values.volumeTime, dt)
}

/** Volume that the head would settle at with the present PSD, relative to one without any trace of plasticity. */
export function settledVolume(values: ParameterValues, spine: Float64Array): number {
  return 1 + values.volumePerSlots * (amparPlaces(values, spine) - 1)
}

/** Volume now, relative to the same: dynamic actin pushes the membrane out at once. */
export function headVolume(values: ParameterValues, spine: Float64Array): number {
  return spine[spineSlot.volume]! + values.volumePerActin * spine[spineSlot.actin]!
}

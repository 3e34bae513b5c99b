import type { ParameterValues } from '#src/model/parameter-values.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { power } from '#src/numerics/power.ts'

/**
 * Share of the places for AMPARs that PP1 can get at. CaMKII on GluN2B keeps TARPs, which hold AMPARs, phosphorylated
 * (Halt et al. 2012); an AMPAR is out of PP1's reach where all of its TARPs are near docked CaMKII.
 */
export function unguardedPlaces(values: ParameterValues, spine: Float64Array): number {
  return 1 - values.dockedProtection * power(spine[spineSlot.bound]!, values.tarpsPerAmpar)
}

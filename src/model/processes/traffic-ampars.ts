import type { ParameterValues } from '#src/model/parameter-values.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { relaxTowards } from '#src/numerics/relax.ts'
import { toBaseUnits } from '#src/parameters/parameter.ts'
import { parameters } from '#src/parameters/parameters.ts'

/** AMPARs fill free places in the PSD, or leave when places are gone. */
export function trafficAmpars(values: ParameterValues, spine: Float64Array, dt: number): void {
  const places = amparPlaces(values, spine)
  const before = spine[spineSlot.amparShare]!
  const time = places > before ? values.amparInsertion : values.amparRemoval
  const after = relaxTowards(before, places, time, dt)
  spine[spineSlot.amparShare] = after
  const moved = values.amparCount * Math.abs(after - before)
  spine[after > before ? spineSlot.amparsInserted : spineSlot.amparsRemoved]! += moved
}

/**
 * Places that hold AMPARs in the PSD, relative to a PSD without any trace of plasticity: CaMKII on GluN2B and late
 * potentiation add some, the depression tag takes some. Late depression keeps away what its tag has taken, so that of
 * both only the deeper counts. Depression saturates near half however often it is induced: some places stay.
 *
 * What is added is a number, the same in any spine: a large PSD has many more AMPARs than a small one, but hardly more NMDARs
 * for CaMKII to dock to (Takumi et al. 1999). What is taken is a share.
 */
export function amparPlaces(values: ParameterValues, spine: Float64Array): number {
  const bound = spine[spineSlot.bound]!
  const late = spine[spineSlot.late]! * (1 - values.slotsLateOverlap * bound)
  const added = values.slotsPerBound * bound + values.slotsPerLate * Math.max(0, late)
  const places =
    1 +
    added / relativeAmpars(values) -
    values.slotsPerDepression * Math.max(spine[spineSlot.depressionTag]!, -late)
  return Math.max(values.slotsAnchored, places)
}

/** AMPARs of the PSD before any plasticity, relative to those of the table's spine. A PSD without any counts as one with a single AMPAR. */
export function relativeAmpars(values: ParameterValues): number {
  return Math.max(1, values.amparCount) / toBaseUnits(parameters.amparCount)
}

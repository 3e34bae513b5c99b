import type { FusionTable } from '#src/model/observation.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { fusionPlace } from '#src/model/processes/fill-vesicle.ts'
import { pulseWords, type RunState, runSlot } from '#src/model/run-state.ts'
import { nm, um } from '#src/parameters/units.ts'

/**
 * Tells where the vesicle that is next to fuse is docked, and where and when the latest ones fused. Places follow from
 * the run's seed and a vesicle's number alone: they are those at which the molecular level lets glutamate in.
 */
export function showFusions(
  { run, hero }: RunState,
  values: ParameterValues,
  seed: number,
  into: FusionTable,
): void {
  const fused = run[runSlot.vesiclesFused]!
  const { pulses } = hero
  for (let row = 0; row < into.time.length; row++) {
    const number = fused - row
    const at = pulses.length - row * pulseWords
    into.time[row] =
      row === 0 ? Number.POSITIVE_INFINITY : number < 0 ? Number.NEGATIVE_INFINITY : pulses[at]!
    const { x, z } = fusionPlace(values, seed, Math.max(0, number))
    into.x[row] = x * (um / nm)
    into.z[row] = z * (um / nm)
  }
}

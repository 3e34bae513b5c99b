import type { ParameterValues } from '#src/model/parameter-values.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { relaxBetween } from '#src/numerics/relax.ts'

/**
 * PP1 beyond what is free at rest sets the depression tag; strongly active CaMKII erases it.
 * @param excess PP1 that is free, less that at rest.
 */
export function tagDepression(
  values: ParameterValues,
  spine: Float64Array,
  drive: number,
  excess: number,
  dt: number,
): void {
  const gain = Math.max(0, excess) / values.depressionRise
  const loss = 1 / values.depressionDecay + values.depressionErasure * drive
  spine[spineSlot.depressionTag] = relaxBetween(spine[spineSlot.depressionTag]!, gain, loss, dt)
}

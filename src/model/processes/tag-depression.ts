import type { ParameterValues } from '#src/model/parameter-values.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { relaxBetween } from '#src/numerics/relax.ts'

/**
 * PP1 beyond what is free at rest sets the depression tag, early depression; strongly active CaMKII erases it, and
 * within hours it fades (Sajikumar & Frey 2003).
 * @param acting PP1 that is free, less that at rest, times the share of places that it can get at.
 */
export function tagDepression(
  values: ParameterValues,
  spine: Float64Array,
  drive: number,
  acting: number,
  dt: number,
): void {
  const gain = Math.max(0, acting) / values.depressionRise
  const loss = 1 / values.depressionDecay + values.depressionErasure * drive
  spine[spineSlot.depressionTag] = relaxBetween(spine[spineSlot.depressionTag]!, gain, loss, dt)
}

import type { ParameterValues } from '#src/model/parameter-values.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { exponential } from '#src/numerics/exponential.ts'
import { hill } from '#src/numerics/hill.ts'

/**
 * A tagged spine captures plasticity-related proteins and keeps what the tag stands for: CaMKII on GluN2B makes late
 * potentiation, the depression tag late depression (below zero), as deep as the tag is then, and deeper where it was. Of both tags the one that
 * outweighs the other counts, by how much: depression after potentiation resets its tag (Sajikumar & Frey 2004).
 */
export function captureProteins(
  values: ParameterValues,
  spine: Float64Array,
  proteins: number,
  dt: number,
): void {
  const tag = spine[spineSlot.bound]! - spine[spineSlot.depressionTag]!
  const strength = hill(Math.abs(tag), values.captureHalfTag, values.capturePower)
  const kept = exponential((-Math.max(0, proteins) * strength * dt) / values.captureTime)
  const before = spine[spineSlot.late]!
  const target = tag > 0 ? 1 : Math.min(tag, before)
  spine[spineSlot.late] = target + (before - target) * kept
}

import type { ParameterValues } from '#src/model/parameter-values.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { exponential } from '#src/numerics/exponential.ts'
import { hill } from '#src/numerics/hill.ts'

/**
 * A tagged spine captures plasticity-related proteins and keeps what the tag stands for: CaMKII on GluN2B makes
 * late potentiation, the depression tag late depression (below zero).
 */
export function captureProteins(
  values: ParameterValues,
  spine: Float64Array,
  proteins: number,
  dt: number,
): void {
  const speed = Math.max(0, proteins) / values.captureTime
  const up = speed * hill(spine[spineSlot.bound]!, values.captureHalfTag, values.capturePower)
  const down = speed * hill(spine[spineSlot.depressionTag]!, values.captureHalfTag, values.capturePower)
  if (up + down === 0) return
  const target = (up - values.lateDepressionFloor * down) / (up + down)
  const kept = exponential(-(up + down) * dt)
  spine[spineSlot.late] = target + (spine[spineSlot.late]! - target) * kept
}

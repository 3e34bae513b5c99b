import type { ParameterValues } from '#src/model/parameter-values.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { relaxBetween } from '#src/numerics/relax.ts'

/**
 * CaMKII beyond its activity at rest phosphorylates S831 of GluA1; PP1 and others take the phosphate off.
 * @param beyondRest active fraction of CaMKII, less that at rest.
 */
export function phosphorylateAmpars(
  values: ParameterValues,
  spine: Float64Array,
  beyondRest: number,
  pp1: number,
  dt: number,
): void {
  const excess = Math.max(0, beyondRest) * values.camkiiAvailability
  const loss = 1 / values.s831Decay + pp1 / values.s831Pp1Decay
  spine[spineSlot.phosphorylated] = relaxBetween(
    spine[spineSlot.phosphorylated]!,
    values.s831Phosphorylation * excess,
    loss,
    dt,
  )
}

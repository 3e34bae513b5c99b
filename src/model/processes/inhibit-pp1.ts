import type { EnzymeSignals } from '#src/model/enzyme-signals.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { power } from '#src/numerics/power.ts'
import { relaxTowards } from '#src/numerics/relax.ts'

/**
 * Inhibitor 1 holds PP1 back while PKA keeps it phosphorylated; calcineurin dephosphorylates it and sets PP1 free
 * (Lisman 1989, Mulkey et al. 1994, Blitzer et al. 1998). PP1 follows within seconds.
 * @param pka activity that reaches its targets.
 * @returns the mean of what is free on the way: in steps of seconds it is not that of both ends.
 */
export function inhibitPp1(
  values: ParameterValues,
  spine: Float64Array,
  signals: EnzymeSignals,
  pka: number,
  dt: number,
): number {
  const before = spine[spineSlot.pp1]!
  const target = freePp1(values, signals.calcineurin, pka)
  const after = relaxTowards(before, target, values.pp1Time, dt)
  spine[spineSlot.pp1] = after
  return target + ((before - after) * values.pp1Time) / dt
}

/**
 * Fraction of PP1 that is free to act once inhibitor 1 has settled.
 * @param calcineurin fraction that is active; @param pka activity that reaches its targets.
 */
export function freePp1(values: ParameterValues, calcineurin: number, pka: number): number {
  const acting = values.calcineurinAvailability * calcineurin
  const half = values.inhibitorHalfCalcineurin * (1 + values.inhibitorPkaGain * pka)
  const dephosphorylated = acting / (acting + half)
  return values.pp1Availability * power(dephosphorylated, values.pp1Power)
}

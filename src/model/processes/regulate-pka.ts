import type { EnzymeSignals } from '#src/model/enzyme-signals.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { hill } from '#src/numerics/hill.ts'
import { relaxTowards } from '#src/numerics/relax.ts'

/** Ca²⁺-calmodulin drives adenylyl cyclase 1, cAMP drives PKA; forskolin drives it without Ca²⁺. In units of what one tetanus reaches. */
export function regulatePka(
  values: ParameterValues,
  spine: Float64Array,
  signals: EnzymeSignals,
  dt: number,
): void {
  const target = values.pkaDecay * pkaDrive(values, signals)
  spine[spineSlot.pka] = relaxTowards(spine[spineSlot.pka]!, target, values.pkaDecay, dt)
}

/** PKA activity that reaches its targets. */
export function actingPka(values: ParameterValues, spine: Float64Array): number {
  return values.pkaAvailability * Math.max(0, spine[spineSlot.pka]!)
}

/** How fast PKA is activated, 1/ms. */
export function pkaDrive(values: ParameterValues, signals: EnzymeSignals): number {
  return (
    values.pkaTonicRate +
    values.pkaRate * hill(signals.fullCalmodulin, values.pkaHalfCalmodulin, values.pkaPower)
  )
}

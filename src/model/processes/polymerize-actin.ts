import type { EnzymeSignals } from '#src/model/enzyme-signals.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { hill } from '#src/numerics/hill.ts'
import { relaxBetween, relaxTowards } from '#src/numerics/relax.ts'

/**
 * Ca²⁺-calmodulin calls for dynamic F-actin, with CaMKII or without: a head grows at once where CaMKII is blocked, but not
 * lastingly (Matsuzaki et al. 2004). What is called for fades within minutes, and filaments follow it within some seconds.
 * @param drive 0…1: `actinDrive`.
 */
export function polymerizeActin(
  values: ParameterValues,
  spine: Float64Array,
  drive: number,
  dt: number,
): void {
  const before = spine[spineSlot.actinCall]!
  const after = relaxBetween(before, values.actinPolymerization * drive, 1 / values.actinDecay, dt)
  spine[spineSlot.actinCall] = after
  spine[spineSlot.actin] = relaxTowards(spine[spineSlot.actin]!, (before + after) / 2, values.actinRise, dt)
}

/** How strongly free calmodulin with four Ca²⁺ calls for actin, 0…1: as steeply as it drives the cyclase. */
export function actinDrive(values: ParameterValues, signals: EnzymeSignals): number {
  return hill(signals.fullCalmodulin, values.actinHalfCalmodulin, values.pkaPower)
}

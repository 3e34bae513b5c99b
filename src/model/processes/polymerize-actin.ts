import type { ParameterValues } from '#src/model/parameter-values.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { relaxBetween } from '#src/numerics/relax.ts'

/** Ca²⁺-calmodulin lets dynamic F-actin grow; it depolymerizes within minutes. */
export function polymerizeActin(
  values: ParameterValues,
  spine: Float64Array,
  drive: number,
  dt: number,
): void {
  const gain = values.actinPolymerization * drive
  spine[spineSlot.actin] = relaxBetween(spine[spineSlot.actin]!, gain, 1 / values.actinDecay, dt)
}

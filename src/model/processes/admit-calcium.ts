import type { ParameterValues } from '#src/model/parameter-values.ts'
import { thermalVoltage } from '#src/model/physical-constants.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { relaxTowards } from '#src/numerics/relax.ts'
import { calciumParameters } from '#src/parameters/groups/calcium.ts'
import { toBaseUnits } from '#src/parameters/parameter.ts'

/** Ca²⁺ fractions and conductances were measured with the table's concentrations on both sides. */
const measuredInside = toBaseUnits(calciumParameters.restingCalcium)
const measuredOutside = toBaseUnits(calciumParameters.extracellularCalcium)

/**
 * Ca²⁺ current, pA, inward positive, that a conductance carries at a voltage: the conductance holds at
 * `calciumFractionVoltage`, and Goldman–Hodgkin–Katz leads from there to other voltages and concentrations.
 */
export function calciumCurrent(
  values: ParameterValues,
  conductance: number,
  voltage: number,
  calcium: number,
): number {
  const reference = values.calciumFractionVoltage
  const atReference = conductance * (values.synapticReversal - reference)
  return (
    (atReference * inwardFlux(voltage, calcium, values.extracellularCalcium)) /
    inwardFlux(reference, measuredInside, measuredOutside)
  )
}

/** Open conductance of the R-type channels, nS. */
export function rTypeConductance(values: ParameterValues, activation: number, inactivation: number): number {
  return values.rTypeConductance * activation ** 3 * inactivation
}

/** The gates of the R-type channels follow the head's voltage. */
export function gateRType(values: ParameterValues, spine: Float64Array, voltage: number, dt: number): void {
  spine[spineSlot.rTypeActivation] = relaxTowards(
    spine[spineSlot.rTypeActivation]!,
    rTypeActivation(values, voltage),
    values.rTypeActivationTime,
    dt,
  )
  spine[spineSlot.rTypeInactivation] = relaxTowards(
    spine[spineSlot.rTypeInactivation]!,
    rTypeInactivation(values, voltage),
    values.rTypeInactivationTime,
    dt,
  )
}

export function rTypeActivation(values: ParameterValues, voltage: number): number {
  return 1 / (1 + Math.exp((values.rTypeActivationHalf - voltage) / values.rTypeActivationSlope))
}

/** Fraction of the R-type channels that are not inactivated. */
export function rTypeInactivation(values: ParameterValues, voltage: number): number {
  return 1 / (1 + Math.exp((voltage - values.rTypeInactivationHalf) / values.rTypeInactivationSlope))
}

/** Goldman–Hodgkin–Katz flux of a divalent ion up to a factor, inward positive. */
function inwardFlux(voltage: number, inside: number, outside: number): number {
  const x = (2 * voltage) / thermalVoltage
  if (Math.abs(x) < 1e-6) return outside - inside
  const outward = Math.exp(-x)
  return (x * (outside * outward - inside)) / (1 - outward)
}

import type { ParameterValues } from '#src/model/parameter-values.ts'
import { thermalVoltage } from '#src/model/physical-constants.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { exponential } from '#src/numerics/exponential.ts'
import { hill } from '#src/numerics/hill.ts'
import { power } from '#src/numerics/power.ts'
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
  const thermal = thermalVoltage(values.temperature)
  const atReference = conductance * (values.synapticReversal - reference)
  return (
    (atReference * inwardFlux(voltage / thermal, calcium, values.extracellularCalcium)) /
    fluxAtReference(reference / thermal)
  )
}

let latestReference = Number.NaN
let latestFlux = Number.NaN

/** The same in every step of a run: computed once. */
function fluxAtReference(relativeVoltage: number): number {
  if (relativeVoltage !== latestReference) {
    latestFlux = inwardFlux(relativeVoltage, measuredInside, measuredOutside)
    latestReference = relativeVoltage
  }
  return latestFlux
}

/** A channel is open when all of its activation gates are. */
export const activationGates = 3

/**
 * Open conductance of the R-type channels, nS. Calmodulin with Ca²⁺ on its N lobe closes them when Ca²⁺ is high in the
 * whole spine (Liang et al. 2003): without it, a long depolarization alone would flood the head.
 */
export function rTypeConductance(
  values: ParameterValues,
  activation: number,
  inactivation: number,
  calcium: number,
): number {
  const inhibited = hill(calcium, values.rTypeCalciumHalf, values.rTypeCalciumPower)
  return values.rTypeConductance * power(activation, activationGates) * inactivation ** 2 * (1 - inhibited)
}

/** The gates of the R-type channels follow the head's voltage. */
export function gateRType(values: ParameterValues, spine: Float64Array, voltage: number, dt: number): void {
  spine[spineSlot.rTypeActivation] = relaxTowards(
    spine[spineSlot.rTypeActivation]!,
    rTypeActivation(values, voltage),
    values.rTypeActivationTime / values.rTypeRateFactor,
    dt,
  )
  const available = rTypeInactivation(values, voltage)
  spine[spineSlot.rTypeInactivation] = relaxTowards(
    spine[spineSlot.rTypeInactivation]!,
    available,
    inactivationTime(values, available),
    dt,
  )
}

/** Inactivation is fast and recovery from it slow. */
export function inactivationTime(values: ParameterValues, available: number): number {
  const cold = available * values.rTypeRecoveryTime + (1 - available) * values.rTypeInactivationTime
  return cold / values.rTypeRateFactor
}

export function rTypeActivation(values: ParameterValues, voltage: number): number {
  return 1 / (1 + exponential((values.rTypeActivationHalf - voltage) / values.rTypeActivationSlope))
}

/** Slopes from where one gate is open in half of the channels to where both are. */
const halfOfBoth = Math.log(Math.SQRT2 - 1)

/**
 * Fraction of the inactivation gates that are open. A channel has two: half of the channels are available at the
 * measured voltage, as with one, and next to none after seconds at 0 mV, where one gate would leave a window.
 */
export function rTypeInactivation(values: ParameterValues, voltage: number): number {
  const gateHalf = values.rTypeInactivationHalf - values.rTypeInactivationSlope * halfOfBoth
  return 1 / (1 + exponential((voltage - gateHalf) / values.rTypeInactivationSlope))
}

/** Goldman–Hodgkin–Katz flux of a divalent ion up to a factor, inward positive; voltage in thermal voltages. */
function inwardFlux(voltage: number, inside: number, outside: number): number {
  const x = 2 * voltage
  if (Math.abs(x) < 1e-6) return outside - inside
  const outward = exponential(-x)
  return (x * (outside * outward - inside)) / (1 - outward)
}

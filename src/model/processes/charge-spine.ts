import type { ParameterValues } from '#src/model/parameter-values.ts'
import { unblockedFraction } from '#src/model/processes/block-nmda-pores.ts'

/** What decides a head's voltage: conductances in nS. */
export interface SpineConductances {
  ampa: number
  /** Of open NMDARs; of those free of Mg²⁺ where single ions are followed. */
  nmda: number
  /** Whether single Mg²⁺ ions are followed and `nmda` counts free pores only. */
  followsIons: boolean
}

export interface SpineVoltage {
  voltage: number
  /** NMDA conductance that is free of Mg²⁺, nS. */
  conducting: number
  /** Fraction of the open NMDARs that are free of Mg²⁺ at that voltage. */
  unblocked: number
}

/** Room for a head's voltage. All of one shape, and of fractions from the first, so that code for them is compiled once. */
export function createSpineVoltage(): SpineVoltage {
  return { voltage: Number.NaN, conducting: Number.NaN, unblocked: Number.NaN }
}

export function createSpineConductances(): SpineConductances {
  return { ampa: Number.NaN, nmda: Number.NaN, followsIons: false }
}

/** Voltage and Mg²⁺ block depend on each other: two of Newton's steps settle them to below a microvolt. */
const rounds = 2
/** How steeply the balance may be taken to depend on the voltage: where it is steeper still, steps are shorter. */
const steepest = 0.5

/**
 * Voltage of the head, mV. Its own capacitance charges through the neck within microseconds, so that neck and
 * synaptic current balance at once.
 */
export function chargeSpine(
  values: ParameterValues,
  dendrite: number,
  conductances: SpineConductances,
  into: SpineVoltage,
): void {
  const { neckResistance, synapticReversal } = values
  const { ampa, nmda, followsIons } = conductances
  into.voltage = dendrite
  into.unblocked = unblockedFraction(values, dendrite)
  into.conducting = followsIons ? nmda : nmda * into.unblocked
  // Most of the time nothing is open.
  if (ampa === 0 && nmda === 0) return
  for (let round = 0; round < rounds; round++) {
    if (round > 0) into.unblocked = unblockedFraction(values, into.voltage)
    const conducting = followsIons ? nmda : nmda * into.unblocked
    const load = neckResistance * (ampa + conducting)
    const balance = (dendrite + load * synapticReversal) / (1 + load)
    // By how much more is free of Mg²⁺, and what that does to the balance, for each mV.
    const freed = values.magnesiumVoltageSlope * into.unblocked * (1 - into.unblocked)
    const slope = followsIons
      ? 0
      : (neckResistance * nmda * freed * (synapticReversal - balance)) / (1 + load)
    const change = (balance - into.voltage) / (1 - Math.min(steepest, slope))
    into.voltage += change
    into.unblocked += freed * change
    into.conducting = followsIons ? nmda : nmda * into.unblocked
  }
}

/** What a head lets through its neck, nS, towards the synaptic reversal voltage. */
export function neckConductance(values: ParameterValues, synaptic: number): number {
  return synaptic / (1 + values.neckResistance * synaptic)
}

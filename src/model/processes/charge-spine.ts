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

/** Voltage and Mg²⁺ block depend on each other; three rounds settle them to below 0.1 mV. */
const rounds = 3

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
  let voltage = dendrite
  for (let round = 0; round < rounds; round++) {
    into.unblocked = unblockedFraction(values, voltage)
    into.conducting = conductances.followsIons ? conductances.nmda : conductances.nmda * into.unblocked
    const load = values.neckResistance * (conductances.ampa + into.conducting)
    // Most of the time nothing is open, and further rounds would find the same.
    if (load === 0) break
    voltage = (dendrite + load * values.synapticReversal) / (1 + load)
  }
  into.voltage = voltage
}

/** What a head lets through its neck, nS, towards the synaptic reversal voltage. */
export function neckConductance(values: ParameterValues, synaptic: number): number {
  return synaptic / (1 + values.neckResistance * synaptic)
}

import type { ParameterValues } from '#src/model/parameter-values.ts'
import { gabaLeft, openGabaBChannels, reachGabaB } from '#src/model/processes/activate-gaba-b-receptors.ts'
import { unblockedFraction } from '#src/model/processes/block-nmda-pores.ts'
import { cellSlot } from '#src/model/run-state.ts'
import { doubleExponentialPeak } from '#src/numerics/double-exponential-peak.ts'
import { exponential } from '#src/numerics/exponential.ts'

/** What one releasing synapse of the pathway opens at its peak, nS. */
export interface PathwaySynapse {
  readonly ampa: number
  /** Before the block by Mg²⁺. */
  readonly nmda: number
}

/** One volley: each co-active synapse releases with a chance, and feed-forward inhibition is recruited. */
export function openPathway(
  values: ParameterValues,
  cell: Float64Array,
  probability: number,
  synapse: PathwaySynapse,
): void {
  const releasing = values.coactiveSynapses * probability
  const peak = doubleExponentialPeak(values.coactiveNmdarRise, values.coactiveNmdarDecay)
  const nmda = (releasing * synapse.nmda * values.coactiveNmdarGain) / peak
  cell[cellSlot.coactiveAmpar]! += releasing * synapse.ampa
  cell[cellSlot.coactiveNmdarRise]! += nmda
  cell[cellSlot.coactiveNmdarDecay]! += nmda
  if (releasing > 0) {
    const recruited = probability / (probability + values.inhibitionHalfRelease)
    const gaba = recruited * gabaLeft(values, cell)
    cell[cellSlot.inhibition]! += values.inhibitionConductance * gaba
    reachGabaB(values, cell, gaba)
  }
}

/** Conductances of the pathway's synapses as means over a step, nS; NMDARs before their block by Mg²⁺. */
export interface PathwayConductances {
  ampa: number
  nmda: number
  inhibition: number
  /** K⁺ channels that GABA_B receptors open. */
  slowInhibition: number
}

/** Lets the pathway's conductances decay by `dt` and writes their means on the way. */
export function decayPathway(
  values: ParameterValues,
  cell: Float64Array,
  dt: number,
  into: PathwayConductances,
): void {
  into.ampa = decay(cell, cellSlot.coactiveAmpar, values.coactiveAmparDecay, dt)
  const rise = decay(cell, cellSlot.coactiveNmdarRise, values.coactiveNmdarRise, dt)
  into.nmda = Math.max(0, decay(cell, cellSlot.coactiveNmdarDecay, values.coactiveNmdarDecay, dt) - rise)
  into.inhibition = decay(cell, cellSlot.inhibition, values.inhibitionDecay, dt)
  into.slowInhibition = openGabaBChannels(values, cell, dt)
}

/**
 * The dendrite's voltage after `dt` under leak, pathway and the spines' necks, all conductances at their means.
 * @param blockVoltage voltage that the Mg²⁺ block of the pathway's NMDARs sees.
 * @param necks what the spines let through, nS, towards the synaptic reversal voltage.
 */
export function chargeDendrite(
  values: ParameterValues,
  voltage: number,
  blockVoltage: number,
  pathway: PathwayConductances,
  necks: number,
  dt: number,
): number {
  const unblocked = unblockedFraction(values, blockVoltage)
  const excitation = pathway.ampa + pathway.nmda * unblocked + necks
  const conductance = values.dendriteLeak + excitation + pathway.inhibition + pathway.slowInhibition
  const target =
    (values.dendriteLeak * values.restingPotential +
      excitation * values.synapticReversal +
      pathway.inhibition * values.inhibitionReversal +
      pathway.slowInhibition * values.gabaBReversal) /
    conductance
  return target + (voltage - target) * exponential((-conductance * dt) / values.dendriteCapacitance)
}

/** An exponential decay by `dt`. @returns the mean on the way. */
function decay(cell: Float64Array, slot: number, time: number, dt: number): number {
  const before = cell[slot]!
  if (before < negligible) {
    cell[slot] = 0
    return 0
  }
  const after = before * exponential(-dt / time)
  cell[slot] = after
  return ((before - after) * time) / dt
}

/** Below this a conductance, nS, is no longer followed: it moves no voltage. */
const negligible = 1e-9

import type { ParameterValues } from '#src/model/parameter-values.ts'
import { unblockedFraction } from '#src/model/processes/block-nmda-pores.ts'
import { cellSlot } from '#src/model/run-state.ts'
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
  const nmda = (releasing * synapse.nmda * values.coactiveNmdarGain) / peakOfDoubleExponential(values)
  cell[cellSlot.coactiveAmpar]! += releasing * synapse.ampa
  cell[cellSlot.coactiveNmdarRise]! += nmda
  cell[cellSlot.coactiveNmdarDecay]! += nmda
  if (releasing > 0) {
    const recruited = probability / (probability + values.inhibitionHalfRelease)
    cell[cellSlot.inhibition]! += values.inhibitionConductance * recruited
  }
}

/** Conductances of the pathway's synapses as means over a step, nS; NMDARs before their block by Mg²⁺. */
export interface PathwayConductances {
  ampa: number
  nmda: number
  inhibition: number
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
  const conductance = values.dendriteLeak + excitation + pathway.inhibition
  const target =
    (values.dendriteLeak * values.restingPotential +
      excitation * values.synapticReversal +
      pathway.inhibition * values.inhibitionReversal) /
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

function peakOfDoubleExponential(values: ParameterValues): number {
  const rise = values.coactiveNmdarRise
  const decayTime = values.coactiveNmdarDecay
  const peakTime = (Math.log(decayTime / rise) * rise * decayTime) / (decayTime - rise)
  return exponential(-peakTime / decayTime) - exponential(-peakTime / rise)
}

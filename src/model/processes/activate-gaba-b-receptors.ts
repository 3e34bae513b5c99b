import type { ParameterValues } from '#src/model/parameter-values.ts'
import { cellSlot } from '#src/model/run-state.ts'
import { doubleExponentialPeak } from '#src/numerics/double-exponential-peak.ts'
import { exponential } from '#src/numerics/exponential.ts'
import { hill } from '#src/numerics/hill.ts'

/**
 * GABA also reaches GABA_B receptors, on interneurons' boutons and on the dendrite. They act through G proteins, which
 * come and go over some hundred milliseconds. @param gaba what a volley frees, as a share of what a full one does at rest.
 */
export function reachGabaB(values: ParameterValues, cell: Float64Array, gaba: number): void {
  const each = gaba / doubleExponentialPeak(values.gabaBRise, values.gabaBDecay)
  cell[cellSlot.gabaBRise]! += each
  cell[cellSlot.gabaBDecay]! += each
}

/** Share of its GABA that inhibition still frees: GABA_B receptors on its boutons hold back the rest. */
export function gabaLeft(values: ParameterValues, cell: Float64Array): number {
  return 1 - values.autoreceptorCeiling * hill(activeGabaB(cell), values.autoreceptorHalf, 1)
}

/**
 * Lets the G proteins go on by `dt`. @returns the mean conductance, nS, of the K⁺ channels of the dendrite that they open;
 * several have to meet at a channel, so that a burst opens far more than a single volley.
 */
export function openGabaBChannels(values: ParameterValues, cell: Float64Array, dt: number): number {
  const before = activeGabaB(cell)
  cell[cellSlot.gabaBRise] = fade(cell[cellSlot.gabaBRise]!, values.gabaBRise, dt)
  cell[cellSlot.gabaBDecay] = fade(cell[cellSlot.gabaBDecay]!, values.gabaBDecay, dt)
  return gabaBConductance(values, (before + activeGabaB(cell)) / 2)
}

/** Conductance, nS, at a level of active G proteins, of which a full volley at rest makes 1 at most. */
export function gabaBConductance(values: ParameterValues, active: number): number {
  return values.gabaBConductance * hill(active, values.gabaBHalf, values.gabaBPower)
}

function activeGabaB(cell: Float64Array): number {
  return Math.max(0, cell[cellSlot.gabaBDecay]! - cell[cellSlot.gabaBRise]!)
}

function fade(level: number, time: number, dt: number): number {
  return level < negligible ? 0 : level * exponential(-dt / time)
}

/** Below this G proteins are no longer followed: they hold back nothing and open nothing. */
const negligible = 1e-9

import type { ParameterValues } from '#src/model/parameter-values.ts'
import { cellSlot } from '#src/model/run-state.ts'
import { exponential } from '#src/numerics/exponential.ts'
import { relaxTowards } from '#src/numerics/relax.ts'

/** The cell fires: a spike runs back into the dendrite, smaller the more spikes went before. */
export function backpropagateSpike(values: ParameterValues, cell: Float64Array): void {
  const size = cell[cellSlot.backpropagation]!
  const lift = (values.spikePeak - cell[cellSlot.dendrite]!) * size
  cell[cellSlot.backSpike] = Math.max(cell[cellSlot.backSpike]!, lift)
  cell[cellSlot.afterDepolarization] = Math.min(
    values.afterdepolarizationCeiling,
    cell[cellSlot.afterDepolarization]! + values.afterdepolarization * size,
  )
  cell[cellSlot.backpropagation] = size * (1 - values.backpropagationLoss)
  cell[cellSlot.dendrite]! -= values.afterhyperpolarization
}

/** Spike and afterdepolarization decay, later spikes regain their size. */
export function decaySpike(values: ParameterValues, cell: Float64Array, dt: number): void {
  cell[cellSlot.backSpike]! *= exponential(-dt / values.spikeDecay)
  cell[cellSlot.afterDepolarization]! *= exponential(-dt / values.afterdepolarizationDecay)
  cell[cellSlot.backpropagation] = relaxTowards(
    cell[cellSlot.backpropagation]!,
    1,
    values.backpropagationRecovery,
    dt,
  )
}

/** The dendrite's voltage with what spikes add, mV. */
export function dendriteVoltage(cell: Float64Array): number {
  return cell[cellSlot.dendrite]! + cell[cellSlot.backSpike]! + cell[cellSlot.afterDepolarization]!
}

import { drawStream } from '#src/model/draw-streams.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { cellSlot } from '#src/model/run-state.ts'
import { uniformAt } from '#src/numerics/random-streams.ts'

/**
 * Chance that an action potential makes one vesicle fuse: each docked vesicle may, more easily after recent spikes,
 * and the first to fuse holds the others back.
 */
export function fusionProbability(values: ParameterValues, facilitation: number, docked: number): number {
  const rested = values.vesicleReleaseProbability
  const ceiling = Math.max(rested, values.vesicleReleaseCeiling)
  const each = Math.min(ceiling, rested * (1 + values.facilitationGain * facilitation))
  return 1 - (1 - each) ** docked
}

/** Whether this action potential, by its number in the run, makes a vesicle fuse at a given chance. */
export function drawsFusion(seed: number, spike: number, probability: number): boolean {
  return uniformAt(seed, drawStream.vesicleFusion, spike) < probability
}

/** Between spikes facilitation fades. */
export function fadeFacilitation(values: ParameterValues, cell: Float64Array, dt: number): void {
  cell[cellSlot.facilitation]! *= Math.exp(-dt / values.facilitationDecay)
}

/** Empty docking sites fill, faster after recent spikes. @returns vesicles docked after `dt`. */
export function refillVesicles(
  values: ParameterValues,
  docked: number,
  facilitation: number,
  dt: number,
): number {
  const urgency = facilitation / (facilitation + values.refillHalfFacilitation)
  const rate = (1 + values.refillAcceleration * urgency) / values.vesicleRefill
  return values.dockedVesicles + (docked - values.dockedVesicles) * Math.exp(-rate * dt)
}

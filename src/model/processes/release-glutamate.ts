import { drawStream } from '#src/model/draw-streams.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { exponential } from '#src/numerics/exponential.ts'
import { power } from '#src/numerics/power.ts'
import { uniformAt } from '#src/numerics/random-streams.ts'
import { relaxBetween } from '#src/numerics/relax.ts'
import { toBaseUnits } from '#src/parameters/parameter.ts'
import { parameters } from '#src/parameters/parameters.ts'

/**
 * Chance that an action potential makes one vesicle fuse: each docked vesicle may, more easily after recent spikes and
 * in the minute after a tetanus, and the first to fuse holds the others back.
 */
export function fusionProbability(values: ParameterValues, spine: Float64Array, docked: number): number {
  const rested = values.vesicleReleaseProbability * releaseInBath(values)
  // Much Ca²⁺ in the bath makes a fusion certain, not more than that.
  const ceiling = Math.min(1, Math.max(rested, values.vesicleReleaseCeiling))
  const facilitated = 1 + values.facilitationGain * spine[spineSlot.facilitation]!
  const augmented = 1 + values.augmentationGain * spine[spineSlot.augmentation]!
  const each = Math.min(ceiling, rested * facilitated * augmented)
  return 1 - (1 - each) ** docked
}

/**
 * How much more likely fusion is in this bath than in the table's: several Ca²⁺ must sit at a vesicle's sensor at once,
 * and Mg²⁺ competes with them for the way in (Dodge & Rahamimoff 1967).
 */
export function releaseInBath(values: ParameterValues): number {
  const here = calciumAtSensor(values, values.extracellularCalcium, values.magnesiumConcentration)
  return power(here / calciumAtSensor(values, tableCalcium, tableMagnesium), values.releaseCalciumPower)
}

const tableCalcium = toBaseUnits(parameters.extracellularCalcium)
const tableMagnesium = toBaseUnits(parameters.magnesiumConcentration)

/** Ca²⁺ outside that counts at the sensor, µM: less than there is, as it and Mg²⁺ crowd the way in. */
function calciumAtSensor(values: ParameterValues, calcium: number, magnesium: number): number {
  return calcium / (1 + calcium / values.releaseHalfCalcium + magnesium / values.releaseHalfMagnesium)
}

/** Whether this action potential, by its number in the run, makes a vesicle fuse at a given chance. */
export function drawsFusion(
  seed: number,
  which: 'hero' | 'neighbour',
  spike: number,
  probability: number,
): boolean {
  const stream = which === 'hero' ? drawStream.vesicleFusion : drawStream.neighbourFusion
  return uniformAt(seed, stream, spike) < probability
}

/** Between spikes facilitation fades, and what a dense train left behind fades more slowly. */
export function fadeFacilitation(values: ParameterValues, spine: Float64Array, dt: number): void {
  const before = spine[spineSlot.facilitation]!
  const after = before * exponential(-dt / values.facilitationDecay)
  spine[spineSlot.facilitation] = after
  // Residual Ca²⁺ acts together: its third power on average over the step.
  const cube = ((power(before, 3) - power(after, 3)) * values.facilitationDecay) / (3 * dt)
  spine[spineSlot.augmentation] = relaxBetween(
    spine[spineSlot.augmentation]!,
    values.augmentationRate * cube,
    1 / values.augmentationDecay,
    dt,
  )
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
  return values.dockedVesicles + (docked - values.dockedVesicles) * exponential(-rate * dt)
}

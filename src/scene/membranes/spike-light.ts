import { limitRise } from '#src/scene/membranes/limit-rise.ts'

/** The light of spikes that run back into the dendrite. */
export interface SpikeLight {
  /** Where the wave is along the shaft, µm: from the cell body on the right to the left. */
  place: number
  /** How strong the wave is, 0…1, and the steady light that stands for a train or, in slow motion, for the voltage. */
  wave: number
  held: number
  /** Part of the wave’s way that is gone; 1 where none travels. */
  gone: number
  /** s of presentation since the last spike. */
  sinceSpike: number
  isTrain: boolean
  /** Spikes counted so far; −1 before the first picture. */
  counted: number
}

export function createSpikeLight(): SpikeLight {
  return { place: 0, wave: 0, held: 0, gone: 1, sinceSpike: 9, isTrain: false, counted: -1 }
}

const from = 15
const to = -5
/** s of presentation that a wave takes along the drawn shaft; none begins before the last has arrived: the flash rule. */
const travelSeconds = 0.9
/** Spikes nearer to each other than this on the screen, s, are one train. */
const trainGap = 0.4
/** In slow motion, simulation seconds a second, the voltage itself is seen. */
const slowMotion = 0.02
/** What fired somewhere in a longer leap, s, is over. */
const leap = 10
const restingMV = -66
const fullMV = -15

/**
 * Follows the count of postsynaptic spikes. A single spike travels as a wave; spikes that come quickly show as one steady
 * light, never as a flicker. In slow motion, and in a still, the dendrite shines with its own voltage.
 */
export function updateSpikeLight(
  light: SpikeLight,
  spikes: number,
  dendriteMV: number,
  simDelta: number,
  stageDelta: number,
): void {
  const hasFired = light.counted >= 0 && spikes > light.counted && Math.abs(simDelta) < leap
  light.counted = spikes
  light.gone = Math.min(1, light.gone + stageDelta / travelSeconds)
  light.sinceSpike += stageDelta
  if (hasFired) {
    light.isTrain = light.sinceSpike < trainGap
    light.sinceSpike = 0
    if (!light.isTrain && light.gone === 1) light.gone = 0
  }
  if (light.sinceSpike > trainGap) light.isTrain = false

  const isSlow = stageDelta === 0 || simDelta < slowMotion * stageDelta
  const voltage = isSlow ? Math.min(1, Math.max(0, (dendriteMV - restingMV) / (fullMV - restingMV))) : 0
  light.held = limitRise(light.held, Math.max(light.isTrain ? 1 : 0, voltage), stageDelta)
  light.place = from + (to - from) * light.gone
  light.wave = light.gone < 1 ? Math.sin(Math.PI * light.gone) ** 0.5 : 0
}

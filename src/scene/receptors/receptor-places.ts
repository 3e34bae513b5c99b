import { maxReceptors } from '#src/parameters/observables.ts'

/** Where receptors are drawn while they glide from one place of the model to the next. nm in the synapse frame. */
export interface ReceptorPlaces {
  readonly x: Float32Array
  readonly z: Float32Array
  /** 0 not there yet … 1 there. */
  readonly presence: Float32Array
  /** How bright a receptor is for its state, eased. */
  readonly glow: Float32Array
  /** Highest index that may still be visible, plus one. */
  count: number
}

export function createReceptorPlaces(): ReceptorPlaces {
  return {
    x: new Float32Array(maxReceptors),
    z: new Float32Array(maxReceptors),
    presence: new Float32Array(maxReceptors),
    glow: new Float32Array(maxReceptors),
    count: 0,
  }
}

/** Receptors come over the rim of the PSD, nm from its centre. */
const rim = 210
/** Times, s of presentation, in which about two thirds of a way is gone. */
const glideSeconds = 0.5
const appearSeconds = 0.6
const glowSeconds = 0.12

/**
 * Moves what is drawn towards what the model says. A receptor that is new glides in from the rim; one that left sinks.
 * A picture without a step in time shows the model as it is.
 */
export function glideReceptors(
  places: ReceptorPlaces,
  count: number,
  modelX: Float32Array,
  modelZ: Float32Array,
  glowOf: (index: number) => number,
  stageDelta: number,
): void {
  const isStill = stageDelta === 0
  const glide = isStill ? 1 : 1 - Math.exp(-stageDelta / glideSeconds)
  const appear = isStill ? 1 : stageDelta / appearSeconds
  const shine = isStill ? 1 : 1 - Math.exp(-stageDelta / glowSeconds)
  const until = Math.max(count, places.count)
  for (let i = 0; i < until; i++) {
    const present = places.presence[i] ?? 0
    if (i >= count) {
      places.presence[i] = Math.max(0, present - appear)
      continue
    }
    const x = modelX[i] ?? 0
    const z = modelZ[i] ?? 0
    if (present === 0) {
      const out = rim / Math.max(1, Math.hypot(x, z))
      places.x[i] = isStill ? x : x * out
      places.z[i] = isStill ? z : z * out
    }
    places.presence[i] = Math.min(1, present + appear)
    places.x[i] = (places.x[i] ?? 0) + (x - (places.x[i] ?? 0)) * glide
    places.z[i] = (places.z[i] ?? 0) + (z - (places.z[i] ?? 0)) * glide
    places.glow[i] = (places.glow[i] ?? 0) + (glowOf(i) - (places.glow[i] ?? 0)) * shine
  }
  places.count = count
  for (let i = until - 1; i >= count && (places.presence[i] ?? 0) > 0; i--)
    places.count = Math.max(places.count, i + 1)
}

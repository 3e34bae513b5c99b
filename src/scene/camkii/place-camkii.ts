import { Euler, Quaternion, Vector3 } from 'three'
import { camkiiSubunits } from '#src/anatomy/camkii-subunits.ts'
import { psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { heroSpineBody } from '#src/anatomy/spine-field.ts'
import { createStream } from '#src/numerics/random-streams.ts'

/** One drawn holoenzyme. Many more are in a spine: these stand for them. µm. */
export interface DrawnCamkii {
  /** Where it floats at rest and where it sits when bound in the PSD. */
  readonly free: Vector3
  readonly bound: Vector3
  readonly turn: Quaternion
  /** Subunit `i` is active while the active fraction is above its threshold, and carries a phosphate by the same. */
  readonly activeAbove: Float32Array
  readonly boundAbove: number
  /** Part of the views from inside and of growth, which show no others. */
  readonly isStaged: boolean
  /** Eased states, 0…1. */
  readonly openness: Float32Array
  readonly phosphate: Float32Array
  attachment: number
}

/** Between any two, µm. */
const apart = 0.07
/**
 * What the view from inside is composed of, in the order in which they open: the one near the eye first, the ones that
 * lie low and dark last. Places as the eye sees them, clear of each other.
 */
const staged = [
  [-0.136, 0.027, 0.069],
  [0.05, 0.09, 0.034],
  [-0.22, 0.082, -0.046],
  [-0.184, -0.05, -0.039],
  [-0.071, -0.025, -0.064],
  [-0.031, 0.123, -0.142],
  [0.182, 0.086, -0.075],
  [0.041, 0.024, -0.134],
  [0.226, -0.062, -0.034],
  [0.018, -0.092, -0.073],
  [0.12, -0.084, -0.083],
] as const
export const stagedCount = staged.length
const clearOfMembrane = 0.05
/** Before the section nothing may stand, and this close to it an enzyme would be cut; far behind it actin hides them. µm. */
const behindSection = -0.03
const depth = 0.12
/** They gather below the density: how far below the membrane the highest floats, and the lowest, µm. */
const highest = 0.1
const lowest = 0.2
/** The first that gathers stands there in every run, to be named: see `labels` of the synapse. */
const named = [-0.2, 0.108, -0.05] as const
/** How much subunits of one holoenzyme have in common: neighbours switch each other on. */
const cooperation = 0.7

/**
 * Places holoenzymes: the staged ones, which the views from inside and of growth show and no others, or they would be a
 * thicket, and `gathered` ones behind the section, which the other views show. In either group thresholds of all
 * subunits are spread evenly over 0…1, so that of what is drawn the model's fraction is active; which ones stays.
 */
export function createHolocamkii(seed: number, gathered: number): DrawnCamkii[] {
  const random = createStream(seed, 5501)
  // Its own, or the staged ones would stand otherwise where fewer are gathered.
  const scatter = createStream(seed, 5502)
  const places = staged.map((place) => new Vector3(...place))
  const count = stagedCount + gathered
  if (gathered > 0) places.push(new Vector3(...named))
  for (let attempt = 0; attempt < 8000 && places.length < count; attempt++) {
    const x = -0.24 + 0.52 * scatter()
    const z = behindSection - depth * scatter()
    const below = highest + (lowest - highest) * scatter()
    const free = new Vector3(x, psdCentreY + psdHeight(x, z) - below, z)
    if (heroSpineBody(free.x, free.y, free.z) > -clearOfMembrane) continue
    if (places.some((other, i) => i >= stagedCount && other.distanceTo(free) < apart)) continue
    places.push(free)
  }
  const thresholds = [
    ...rankThresholds(
      staged.map((_, i) => (i + 0.5) / staged.length),
      random,
    ),
    ...rankThresholds(
      places.slice(staged.length).map(() => scatter()),
      scatter,
    ),
  ]
  return places.map((free, i) => {
    const x = free.x * 0.8
    const z = free.z < 0 ? Math.min(behindSection, free.z * 0.8) : free.z * 0.8
    const isStaged = i < staged.length
    return {
      free,
      bound: new Vector3(x, psdCentreY + psdHeight(x, z) - 0.075 - 0.02 * random(), z),
      turn: new Quaternion().setFromEuler(new Euler(0.4 + 1.3 * random(), 6 * random(), 1.5 * random())),
      activeAbove: thresholds[i]!,
      // Open ones go up first, but the one near the eye last.
      boundAbove: isStaged
        ? ((i || staged.length) - 0.5) / staged.length
        : (i - staged.length + 0.5) / (places.length - staged.length),
      isStaged,
      openness: new Float32Array(camkiiSubunits.length),
      phosphate: new Float32Array(camkiiSubunits.length),
      attachment: 0,
    }
  })
}

/** Each holoenzyme's thresholds in the order in which its lobes open; all together they are even steps from 0 to 1. */
function rankThresholds(inclination: readonly number[], random: () => number): Float32Array[] {
  const each = camkiiSubunits.length
  const drawn = inclination
    .flatMap((mean, enzyme) =>
      Array.from({ length: each }, () => ({
        enzyme,
        score: cooperation * mean + (1 - cooperation) * random(),
      })),
    )
    .sort((a, b) => a.score - b.score)
  const filled = new Uint8Array(inclination.length)
  const thresholds = inclination.map(() => new Float32Array(each))
  drawn.forEach(({ enzyme }, rank) => {
    thresholds[enzyme]![filled[enzyme]!++] = (rank + 0.5) / drawn.length
  })
  return thresholds
}

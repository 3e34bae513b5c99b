import { Euler, Quaternion, Vector3 } from 'three'
import { camkiiSubunits } from '#src/anatomy/camkii-subunits.ts'
import { psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { heroSpineBody } from '#src/anatomy/spine-field.ts'
import { createStream } from '#src/numerics/random-streams.ts'
import { insideClearance } from '#src/scene/stage/inside-clearance.ts'

/** One drawn holoenzyme. Many more are in a spine: these stand for them. µm. */
export interface DrawnCamkii {
  /** Where it floats at rest and where it sits when bound in the PSD. */
  readonly free: Vector3
  readonly bound: Vector3
  readonly turn: Quaternion
  /** Subunit `i` is active while the active fraction is above its threshold, and carries a phosphate by the same. */
  readonly activeAbove: Float32Array
  readonly boundAbove: number
  /** Eased states, 0…1. */
  readonly openness: Float32Array
  readonly phosphate: Float32Array
  attachment: number
}

const apart = 0.08
/** The first ones stand where the view from inside is composed: at the left of the density, one of them near the eye. */
const staged = [
  [-0.136, 0.029, 0.069],
  [-0.01, 0.09, 0.05],
  [-0.225, 0.06, -0.06],
  [-0.16, -0.05, -0.06],
  [-0.03, -0.02, -0.07],
  [-0.045, -0.1, -0.035],
  [0.09, -0.06, -0.05],
  [0.1, 0.13, -0.12],
] as const
const clearOfMembrane = 0.05
/** Before the section nothing may stand; this close to it an enzyme would be cut. */
const behindSection = -0.03
/** How much subunits of one holoenzyme have in common: neighbours switch each other on. */
const cooperation = 0.6

/**
 * Places holoenzymes, `behind` of them behind the section and `before` of them in front of it, where only the view from
 * inside shows them. Thresholds of all subunits are spread evenly over 0…1, so that of all that are drawn exactly the
 * model's fraction is active; which ones is up to the seed, and stays.
 */
export function createHolocamkii(seed: number, behind: number, before = 0): DrawnCamkii[] {
  const random = createStream(seed, 5501)
  const places: Vector3[] = []
  const scatter = (count: number, minZ: number, maxZ: number) => {
    const until = places.length + count
    for (let attempt = 0; attempt < 8000 && places.length < until; attempt++) {
      const free = new Vector3(
        -0.22 + 0.52 * random(),
        -0.03 + 0.19 * random(),
        minZ + (maxZ - minZ) * random(),
      )
      if (heroSpineBody(free.x, free.y, free.z) > -clearOfMembrane) continue
      if (insideClearance(free.x, free.y, free.z) < 0.05) continue
      if (places.some((other) => other.distanceTo(free) < apart)) continue
      places.push(free)
    }
  }
  for (const place of staged) places.push(new Vector3(...place))
  const stagedBehind = staged.filter(([, , z]) => z < 0).length
  scatter(behind - stagedBehind, -0.25, behindSection)
  scatter(before - staged.length + stagedBehind, 0.03, 0.2)

  const thresholds = rankThresholds(places.length, random)
  return places.map((free, i) => {
    const x = free.x * 0.8
    const z = free.z < 0 ? Math.min(behindSection, free.z * 0.8) : free.z * 0.8
    return {
      free,
      bound: new Vector3(x, psdCentreY + psdHeight(x, z) - 0.075 - 0.02 * random(), z),
      turn: new Quaternion().setFromEuler(new Euler(0.4 + 1.3 * random(), 6 * random(), 1.5 * random())),
      activeAbove: thresholds[i]!,
      boundAbove: (((i * 7) % places.length) + 0.5) / places.length,
      openness: new Float32Array(camkiiSubunits.length),
      phosphate: new Float32Array(camkiiSubunits.length),
      attachment: 0,
    }
  })
}

/** Each holoenzyme's thresholds in the order in which its lobes open; all together they are even steps from 0 to 1. */
function rankThresholds(count: number, random: () => number): Float32Array[] {
  const each = camkiiSubunits.length
  const inclination = Array.from({ length: count }, () => random())
  const drawn = inclination
    .flatMap((mean, enzyme) =>
      Array.from({ length: each }, () => ({
        enzyme,
        score: cooperation * mean + (1 - cooperation) * random(),
      })),
    )
    .sort((a, b) => a.score - b.score)
  const filled = new Uint8Array(count)
  const thresholds = inclination.map(() => new Float32Array(each))
  drawn.forEach(({ enzyme }, rank) => {
    thresholds[enzyme]![filled[enzyme]!++] = (rank + 0.5) / drawn.length
  })
  return thresholds
}

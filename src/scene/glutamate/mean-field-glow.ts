import { cleftHeight, psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { createStream } from '#src/numerics/random-streams.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { spreadOf } from '#src/scene/receptors/receptor-stance.ts'

/** Blobs between the receptors, and those of the rim, which are seen from afar before them. */
const innerBlobs = 48
const rimBlobs = 14
export const glowBlobs = innerBlobs + rimBlobs
/** How far out the rim's stand, and how large they are beside the others. */
const rimReach = 1.28
const rimSize = 1.7

/** Fixed places of soft light in a unit disc: x, z, height 0…1, size 0.7…1.3. */
export function placeBlobs(seed: number): Float32Array {
  const random = createStream(seed, 9301)
  const blobs = new Float32Array(4 * glowBlobs)
  for (let i = 0; i < innerBlobs; i++) {
    const reach = Math.sqrt((i + 0.5) / innerBlobs)
    const angle = i * 2.39996 + 0.5 * random()
    blobs.set(
      [Math.cos(angle) * reach, Math.sin(angle) * reach, 0.2 + 0.6 * random(), 0.7 + 0.6 * random()],
      4 * i,
    )
  }
  for (let i = innerBlobs; i < glowBlobs; i++) {
    const angle = ((i - innerBlobs) / rimBlobs) * 2 * Math.PI
    blobs.set([Math.cos(angle) * rimReach, Math.sin(angle) * rimReach, 0.5, rimSize], 4 * i)
  }
  return blobs
}

/** Radius of the disc that glutamate fills, µm in life. */
const discRadius = 0.15

/**
 * Without single molecules the cleft itself glows, as bright as `inner` (0…1) says; its rim, as `rim` says, where it is seen
 * from so far that molecules are hidden behind receptors. Writes halos (x, y, z, size, µm) and their light from entry
 * `offset` on. @returns how many.
 */
export function writeMeanFieldGlow(
  blobs: Float32Array,
  moment: SceneMoment,
  inner: number,
  rim: number,
  halos: Float32Array,
  lights: Float32Array,
  offset: number,
): number {
  if (inner < 0.005 && rim < 0.005) return 0
  const { cleft, receptor } = moment.exaggeration
  const radius = discRadius * spreadOf(receptor)
  const height = cleftHeight * cleft
  for (let i = 0; i < glowBlobs; i++) {
    const at = offset + i
    const x = blobs[4 * i]! * radius
    const z = blobs[4 * i + 1]! * radius
    halos[4 * at] = x
    halos[4 * at + 1] = psdCentreY + psdHeight(x, z) + 0.0025 * receptor + height * blobs[4 * i + 2]!
    halos[4 * at + 2] = z
    halos[4 * at + 3] = height * 2.6 * blobs[4 * i + 3]!
    // Blobs before the lens would veil the picture.
    const dx = halos[4 * at]! - moment.camera.position.x
    const dz = halos[4 * at + 2]! - moment.camera.position.z
    const light =
      (i < innerBlobs ? inner : rim) * Math.min(1, Math.max(0, Math.hypot(dx, dz) / (2 * height) - 0.6))
    lights[3 * at] = light
    lights[3 * at + 1] = 0.66 * light
    lights[3 * at + 2] = 0.06 * light
  }
  return glowBlobs
}

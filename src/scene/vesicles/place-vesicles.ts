import { boutonField } from '#src/anatomy/bouton-field.ts'
import { psdCentreY, psdCurvature } from '#src/anatomy/landmarks.ts'
import { createStream } from '#src/numerics/random-streams.ts'

/** Where the vesicles of the bouton stand, µm, before the cleft's exaggeration shifts the bouton. */
export interface VesiclePlaces {
  /** x, y, z of the reserve. */
  readonly pool: readonly (readonly [number, number, number])[]
  /** x, y, z of the docking sites; the first are taken first. */
  readonly docked: readonly (readonly [number, number, number])[]
}

/** Centre of a docked vesicle above the PSD's height, µm, with the cleft drawn three times too wide. */
const dockedHeight = 0.113
/** Vesicles stand at least so far apart, middle to middle, µm. */
export const closest = 0.068
const clearOfMembrane = 0.047

/** Height at which a docked vesicle's centre lies at (x, z). */
export function dockingHeight(x: number, z: number): number {
  return psdCentreY + dockedHeight - psdCurvature * (x * x + z * z)
}

/** Scatters vesicles: denser towards the active zone, none through the membrane or through each other. */
export function placeVesicles(seed: number, count: number): VesiclePlaces {
  const random = createStream(seed, 2101)
  const docked: (readonly [number, number, number])[] = []
  // Two sites lie in the plane of the section, beyond the places where vesicles fuse.
  for (const [x, z] of [
    [-0.215, -0.008],
    [0.215, -0.02],
    [-0.055, -0.09],
    [0.1, -0.12],
    [-0.2, -0.12],
    [0.02, -0.19],
    [0.0, 0.08],
    [-0.12, 0.1],
    [0.14, 0.09],
    [0.03, 0.18],
  ] as const) {
    docked.push([x, dockingHeight(x, z), z])
  }
  const pool: (readonly [number, number, number])[] = []
  for (let attempt = 0; attempt < 60 * count && pool.length < count; attempt++) {
    const x = (random() - 0.5) * 1.1
    const y = 0.37 + random() ** 1.3 * 0.68
    const z = (random() - 0.5) * 0.86
    if (boutonField(x, y, z) > -clearOfMembrane) continue
    // The mitochondrion has its own room.
    if (Math.abs((x - 0.33) * 0.68 - (y - 0.75) * 0.73) < 0.125 && Math.hypot(x - 0.33, y - 0.75) < 0.3)
      continue
    const isFree = (other: readonly [number, number, number]) =>
      Math.hypot(x - other[0], y - other[1], z - other[2]) > closest
    if (pool.every(isFree) && docked.every(isFree)) pool.push([x, y, z])
  }
  return { pool, docked }
}

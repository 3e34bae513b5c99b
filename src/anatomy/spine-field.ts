import { capsule, ellipsoid, smoothMax, smoothMin, smoothStep } from '#src/anatomy/field-shapes.ts'
import { psdCentreY, psdCurvature } from '#src/anatomy/landmarks.ts'

/**
 * The hero spine before its membrane is roughened: a broad, lobed mushroom head with a flat PSD face and a slightly
 * bent neck down to the dendrite. World frame, µm.
 */
export function heroSpineBody(x: number, y: number, z: number): number {
  const radiusSquared = x * x + z * z
  let d = ellipsoid(x, y, z, 0, 0.015, 0, 0.37, 0.29, 0.35)
  // Two lobes and a waist: heads in electron micrographs are never round.
  d = smoothMin(d, ellipsoid(x, y, z, -0.15, -0.06, 0.07, 0.21, 0.19, 0.22), 0.13)
  d = smoothMin(d, ellipsoid(x, y, z, 0.17, -0.03, -0.08, 0.18, 0.17, 0.2), 0.14)
  // Shoulders under the synapse: the scaffold holds the whole face flat, to its edge.
  d = smoothMin(d, ellipsoid(x, y, z, 0, 0.13, 0, 0.325, 0.13, 0.315), 0.1)
  d = smoothMax(d, y - (psdCentreY - psdCurvature * radiusSquared), 0.06)
  d = smoothMin(d, capsule(x, y, z, 0.005, -0.17, 0, 0.035, -0.46, 0.02, 0.078, 0.066), 0.15)
  return smoothMin(d, capsule(x, y, z, 0.035, -0.44, 0.02, 0.05, -0.74, 0.01, 0.066, 0.09), 0.06)
}

/** How rough the hero's membrane is at a point, 0…1: the synaptic face is smooth because the scaffold holds it taut. */
export function heroRoughness(x: number, y: number, z: number): number {
  const radiusSquared = x * x + z * z
  return 1 - smoothStep(0.06, 0.17, y) * (1 - smoothStep(0.07, 0.13, radiusSquared))
}

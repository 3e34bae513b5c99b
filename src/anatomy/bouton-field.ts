import { capsule, ellipsoid, smoothMax, smoothMin, smoothStep } from '#src/anatomy/field-shapes.ts'
import { cleftHeight, psdCentreY, psdCurvature } from '#src/anatomy/landmarks.ts'
import { fractalNoise } from '#src/anatomy/noise.ts'
import type { Box } from '#src/numerics/field.ts'

/** How many times wider than in life the cleft is in the bouton's mesh. A picture that shows another factor shifts it. */
export const boutonCleftFactor = 3

/** What the bouton's mesh covers, µm. */
export const boutonBox: Box = { min: [-3.4, -0.4, -4.3], max: [11.6, 3.3, 0.72] }

/**
 * The membrane of the presynaptic bouton and the axon that it sits on, µm. The active zone is flat and faces the PSD
 * over a cleft drawn `boutonCleftFactor` times too wide.
 */
export function boutonField(x: number, y: number, z: number): number {
  const radiusSquared = x * x + z * z
  let d = smoothMin(boutonBody(x, y, z), axonBody(x, y, z), 0.22)
  d = Math.min(d, passingAxon(x, y, z))
  const faceSmoothness = (1 - smoothStep(0.32, 0.44, y)) * (1 - smoothStep(0.07, 0.13, radiusSquared))
  const broad = fractalNoise(x * 2.7 + 9, y * 2.7, z * 2.7) * 0.05
  const fine = fractalNoise(x * 7 + 4, y * 7, z * 7) * 0.01
  // A thin axon with a bouton's bumps would look like a string of beads.
  const thickness = 1 - 0.8 * smoothStep(0.55, 1.5, Math.abs(x))
  return d + (broad + fine) * (1 - 0.88 * faceSmoothness) * thickness
}

/** The bouton alone, smooth, without its axon. */
export function boutonBody(x: number, y: number, z: number): number {
  let d = ellipsoid(x, y, z, -0.02, 0.71, 0, 0.56, 0.44, 0.47)
  d = smoothMin(d, ellipsoid(x, y, z, 0.24, 0.82, -0.06, 0.36, 0.32, 0.34), 0.15)
  d = smoothMin(d, ellipsoid(x, y, z, -0.26, 0.86, 0.05, 0.3, 0.26, 0.3), 0.15)
  const face = psdCentreY + boutonCleftFactor * cleftHeight + 0.002 - psdCurvature * (x * x + z * z)
  return smoothMax(d, face - y, 0.09)
}

/** The axon on both sides of the bouton; on the right it swells into a second, distant bouton. */
function axonBody(x: number, y: number, z: number): number {
  let d = capsule(x, y, z, -0.4, 0.82, -0.05, -1.6, 1.06, -0.3, 0.135, 0.105)
  d = smoothMin(d, capsule(x, y, z, -1.6, 1.06, -0.3, -4.4, 0.9, -0.9, 0.105, 0.12), 0.15)
  d = smoothMin(d, capsule(x, y, z, 0.45, 0.9, -0.1, 1.7, 1.35, -0.5, 0.135, 0.105), 0.22)
  d = smoothMin(d, capsule(x, y, z, 1.7, 1.35, -0.5, 12, 2.6, -4, 0.105, 0.15), 0.15)
  return smoothMin(d, ellipsoid(x, y, z, 2.35, 1.42, -0.72, 0.32, 0.21, 0.23), 0.18)
}

/** Another axon, with a bouton on a spine farther down: every spine has its own partner. */
function passingAxon(x: number, y: number, z: number): number {
  let d = ellipsoid(x, y, z, 2.87, 0.36, -0.37, 0.3, 0.23, 0.26)
  d = smoothMin(d, ellipsoid(x, y, z, 3.02, 0.4, -0.47, 0.22, 0.17, 0.2), 0.12)
  // Its face lies flat over the spine's.
  d = smoothMax(d, 0.13 - (0.1 * (x - 2.83) + y - 0.3 * (z + 0.32)) / 1.049, 0.06)
  d = smoothMin(d, capsule(x, y, z, 3.1, 0.42, -0.5, 5, 0.35, -1.3, 0.1, 0.085), 0.16)
  d = smoothMin(d, capsule(x, y, z, 5, 0.35, -1.3, 12, -0.1, -3.9, 0.085, 0.12), 0.12)
  d = smoothMin(d, capsule(x, y, z, 2.7, 0.45, -0.45, 1.5, 1.7, -1.75, 0.1, 0.085), 0.16)
  return smoothMin(d, capsule(x, y, z, 1.5, 1.7, -1.75, -0.8, 3.3, -3.2, 0.085, 0.1), 0.14)
}

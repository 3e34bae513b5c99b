import { capsule, ellipsoid, smoothMin } from '#src/anatomy/field-shapes.ts'
import { fractalNoise } from '#src/anatomy/noise.ts'
import type { Box } from '#src/numerics/field.ts'

/** True length of the way from the spine to the cell body, and diameter of a CA1 pyramidal cell's body, µm. */
export const trueSomaDistance = 110
export const trueSomaDiameter = 15
/** As drawn, µm. */
export const drawnSomaDiameter = 4.8
/** Middle of the nucleus from the middle of the cell body, and its radius, µm as drawn. */
export const nucleusOffset: readonly [x: number, y: number, z: number] = [0.15, 0.05, 0.1]
export const nucleusRadius = 1.22
/** Where the trunk leaves the cell body towards the spine, from its middle, and how thick it is there, µm as drawn. */
export const trunkEnd: readonly [x: number, y: number, z: number] = [-3.6, 0.06, 0.6]
export const trunkRadius = 0.6

/** What the mesh covers, µm from the middle of the cell body. */
export const somaBox: Box = { min: [-4.6, -5.6, -5.2], max: [8.2, 5, 4] }

/**
 * A pyramidal cell's body as drawn, µm from its middle: it tapers into the apical trunk towards −x, and basal dendrites
 * and an axon leave its broad side.
 */
export function somaField(x: number, y: number, z: number): number {
  const [tx, ty, tz] = trunkEnd
  let d = ellipsoid(x, y, z, 0.3, 0, 0, 2.15, 1.85, 1.85)
  d = smoothMin(d, capsule(x, y, z, 0.2, 0, 0, -2.2, ty * 0.6, tz * 0.6, 1.8, 1.02), 0.5)
  d = smoothMin(
    d,
    capsule(x, y, z, -2.2, ty * 0.6, tz * 0.6, tx - 0.8, ty, tz + 0.08, 1.02, 0.62 * trunkRadius),
    0.5,
  )
  // Basal dendrites leave as cones, not as sticks.
  d = smoothMin(d, capsule(x, y, z, 1, 0.7, 0.1, 3.4, 1.9, 0.7, 1.05, 0.5), 0.9)
  d = smoothMin(d, capsule(x, y, z, 3.4, 1.9, 0.7, 9, 4, 2.2, 0.5, 0.3), 0.3)
  d = smoothMin(d, capsule(x, y, z, 1.2, -0.2, -0.6, 3.8, -0.3, -2, 1, 0.46), 0.9)
  d = smoothMin(d, capsule(x, y, z, 3.8, -0.3, -2, 9, -0.9, -4.6, 0.46, 0.28), 0.3)
  d = smoothMin(d, capsule(x, y, z, 1, -0.7, 0.4, 3, -2.3, 1.4, 1, 0.46), 0.9)
  d = smoothMin(d, capsule(x, y, z, 3, -2.3, 1.4, 6.6, -5.8, 2.9, 0.46, 0.26), 0.3)
  d = smoothMin(d, capsule(x, y, z, 0.6, 0.9, -0.6, 1.9, 2.8, -2.2, 0.8, 0.36), 0.8)
  d = smoothMin(d, capsule(x, y, z, 1.9, 2.8, -2.2, 3.6, 5.4, -4.6, 0.36, 0.24), 0.3)
  d = smoothMin(d, capsule(x, y, z, 1, -1.2, -0.1, 1.2, -3, -0.4, 0.62, 0.3), 0.7)
  d = smoothMin(d, capsule(x, y, z, 1.2, -3, -0.4, 0.6, -6, -1, 0.3, 0.27), 0.2)
  return (
    d +
    fractalNoise(x * 0.9 + 2, y * 0.9, z * 0.9) * 0.13 +
    fractalNoise(x * 2.7, y * 2.7 + 5, z * 2.7) * 0.035
  )
}

import { capsule, ellipsoid, smoothMax, smoothMin, smoothStep, sphere } from '#src/anatomy/field-shapes.ts'
import { fractalNoise } from '#src/anatomy/noise.ts'
import { heroRoughness, heroSpineBody } from '#src/anatomy/spine-field.ts'
import type { Box, Field } from '#src/numerics/field.ts'

/** What the dendrite's mesh covers, µm: it runs out of every picture on the left and into fog on the right. */
export const dendriteBox: Box = { min: [-3.4, -1.9, -0.75], max: [11.8, 0.46, 0.82] }

/** Height of the shaft's axis at x, µm. */
export function dendriteAxisY(x: number): number {
  return -1.06 + 0.07 * Math.sin(0.9 * x + 0.4)
}

/** Depth of the shaft's axis at x, µm. */
export function dendriteAxisZ(x: number): number {
  return -0.06 + 0.13 * Math.sin(0.8 * x)
}

/** Distance to the bare shaft, µm. */
export function shaftBody(x: number, y: number, z: number): number {
  const radius = 0.33 + 0.04 * Math.sin(1.6 * x)
  return Math.hypot(y - dendriteAxisY(x), z - dendriteAxisZ(x)) * 0.98 - radius
}

/** A spine other than the hero: where it stands and how it is built. µm. */
interface SpinePlan {
  /** Place along the shaft. */
  readonly x: number
  readonly direction: readonly [x: number, y: number, z: number]
  readonly neckLength: number
  readonly headRadius: number
  readonly neckRadius: number
}

/** Spines of every common shape: mushroom, stubby and thin. */
const spinePlans: readonly SpinePlan[] = [
  { x: -1.5, direction: [-0.15, 1, 0.25], neckLength: 0.52, headRadius: 0.25, neckRadius: 0.078 },
  { x: 1.5, direction: [0.2, 1, 0.1], neckLength: 0.44, headRadius: 0.225, neckRadius: 0.066 },
  { x: -0.75, direction: [-0.25, 0.8, 0.75], neckLength: 0.15, headRadius: 0.135, neckRadius: 0.075 },
  { x: 2.72, direction: [0.1, 1, -0.3], neckLength: 0.64, headRadius: 0.26, neckRadius: 0.07 },
  { x: 0.9, direction: [0.1, -0.75, 0.8], neckLength: 0.34, headRadius: 0.18, neckRadius: 0.07 },
  { x: -2.6, direction: [0, 0.9, 0.5], neckLength: 0.34, headRadius: 0.2, neckRadius: 0.07 },
  { x: 2.05, direction: [0.35, 0.55, 0.9], neckLength: 0.3, headRadius: 0.12, neckRadius: 0.05 },
  { x: 3.9, direction: [0.25, 1, 0.35], neckLength: 0.6, headRadius: 0.22, neckRadius: 0.065 },
  { x: 4.9, direction: [-0.1, -0.9, 0.5], neckLength: 0.5, headRadius: 0.2, neckRadius: 0.07 },
  { x: 5.9, direction: [0.15, 1, -0.2], neckLength: 0.5, headRadius: 0.24, neckRadius: 0.07 },
]

/** The spine that the model calls the neighbour: same dendrite, never stimulated. */
export const neighbourPlanIndex = 1

/** Middle of a planned spine's head, µm. */
export function spineHeadCentre(index: number): [x: number, y: number, z: number] {
  const plan = spinePlans[index]!
  const [dx, dy, dz] = unit(plan.direction)
  const reach = 0.33 + plan.neckLength
  return [plan.x + dx * reach, dendriteAxisY(plan.x) + dy * reach, dendriteAxisZ(plan.x) + dz * reach]
}

export function spineHeadRadius(index: number): number {
  return spinePlans[index]!.headRadius
}

/** The membrane of the dendrite with all its spines, the hero's among them. µm. */
export function dendriteField(x: number, y: number, z: number): number {
  let d = smoothMin(heroSpineBody(x, y, z), shaftBody(x, y, z), 0.24)
  for (const spine of spineBodies) d = smoothMin(d, spine(x, y, z), 0.15)
  // Roughness fades with distance into the picture, where it would only shimmer.
  const depthFade = 1 - 0.78 * smoothStep(0.9, 2.8, x)
  const fine = fractalNoise(x * 9 + 1, y * 9, z * 9) * 0.013
  const broad = fractalNoise(x * 3.6 + 3, y * 3.6, z * 3.6) * 0.052
  return d + (broad + fine) * (0.14 + 0.86 * heroRoughness(x, y, z)) * depthFade
}

const spineBodies: readonly Field[] = spinePlans.map((plan, index) => {
  const [dx, dy, dz] = unit(plan.direction)
  const [hx, hy, hz] = spineHeadCentre(index)
  const r = plan.headRadius
  const rootX = plan.x + dx * 0.22
  const rootY = dendriteAxisY(plan.x) + dy * 0.22
  const rootZ = dendriteAxisZ(plan.x) + dz * 0.22
  const reach = 2.6 * r
  return (x, y, z) => {
    // A cheap bound keeps far spines out of the sum without changing the surface.
    const bound = capsule(x, y, z, rootX, rootY, rootZ, hx, hy, hz, reach)
    if (bound > 0.2) return bound
    let d = ellipsoid(x, y, z, hx, hy, hz, r * 1.05, r * 0.9, r)
    d = smoothMin(d, sphere(x, y, z, hx + r * 0.55, hy + 0.01, hz + r * 0.35, r * 0.62), 0.08)
    d = smoothMin(d, sphere(x, y, z, hx - r * 0.5, hy - r * 0.25, hz + r * 0.2, r * 0.6), 0.08)
    const height = (x - hx) * dx + (y - hy) * dy + (z - hz) * dz
    d = smoothMax(d, height - r * 0.55, 0.07)
    const neckTopX = hx - dx * r * 0.5
    const neckTopY = hy - dy * r * 0.5
    const neckTopZ = hz - dz * r * 0.5
    const neck = capsule(
      x,
      y,
      z,
      rootX,
      rootY,
      rootZ,
      neckTopX,
      neckTopY,
      neckTopZ,
      plan.neckRadius * 1.15,
      plan.neckRadius * 0.85,
    )
    return smoothMin(d, neck, 0.13)
  }
})

function unit([x, y, z]: readonly [number, number, number]): [number, number, number] {
  const length = Math.hypot(x, y, z)
  return [x / length, y / length, z / length]
}

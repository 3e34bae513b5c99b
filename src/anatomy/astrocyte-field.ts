import { boutonBody } from '#src/anatomy/bouton-field.ts'
import { capsule, smoothMax, smoothMin } from '#src/anatomy/field-shapes.ts'
import { fractalNoise } from '#src/anatomy/noise.ts'
import { heroSpineBody } from '#src/anatomy/spine-field.ts'
import type { Box } from '#src/numerics/field.ts'

/** What the astrocyte's mesh covers, µm. */
export const astrocyteBox: Box = { min: [-0.66, -1.6, -1.7], max: [1.5, 0.98, 0.75] }

/** How far the leaf keeps from spine and bouton: fluid between membranes is some 20 nm wide, drawn as wide as the cleft. */
const clearance = 0.062
const halfThickness = 0.017
/** Towards where the leaf stands around the synapse's axis, and how far it reaches to either side, radians. */
const towards = -0.5
const reach = 1.42

/**
 * A process of an astrocyte, µm: a stalk that comes up from behind the dendrite and spreads into a leaf around half of the
 * synapse, thin and ragged, as electron micrographs show it (Ventura & Harris 1999). The side to the viewer stays open.
 */
export function astrocyteField(x: number, y: number, z: number): number {
  const rough = fractalNoise(x * 8 + 3, y * 8, z * 8) * 0.012
  const d = smoothMin(leaf(x, y, z), stalk(x, y, z), 0.1)
  return d + rough
}

/** A sheet around spine and bouton, with lobes for an edge. */
function leaf(x: number, y: number, z: number): number {
  const radius = Math.hypot(x, z)
  let turn = Math.atan2(z, x) - towards
  if (turn > Math.PI) turn -= 2 * Math.PI
  if (turn < -Math.PI) turn += 2 * Math.PI
  const synapse = smoothMin(heroSpineBody(x, y, z), boutonBody(x, y, z), 0.3)
  const wave = fractalNoise(x * 2.6 + 5, y * 2.6, z * 2.6)
  const middle = Math.max(0, 1 - Math.abs(turn) / reach)
  const sheet =
    Math.abs(synapse - clearance - 0.03 * middle - 0.035 * wave) - halfThickness - 0.014 * middle * middle
  const lobes = 0.1 * Math.sin(3.1 * turn + 0.6) + 0.05 * Math.sin(7.3 * turn) + 0.06 * wave
  const top = y - (0.3 + 0.3 * middle + lobes)
  const bottom = -0.02 - 0.2 * middle + 0.8 * lobes - y
  const sides = (Math.abs(turn) - reach - 0.3 * Math.sin(9 * y + 1) - 0.25 * wave) * radius
  return smoothMax(sheet, smoothMax(sides, smoothMax(top, bottom, 0.1), 0.1), 0.03)
}

/** From behind the dendrite, which hides where it ends, up to the leaf, with a second, smaller leaf on its way: a sheet ends nowhere straight. */
function stalk(x: number, y: number, z: number): number {
  let d = capsule(x, y, z, 0.43, 0.2, -0.2, 0.7, -0.12, -0.5, 0.05, 0.075)
  d = smoothMin(d, capsule(x, y, z, 0.7, -0.12, -0.5, 1.08, -0.85, -1.05, 0.075, 0.13), 0.12)
  d = smoothMin(d, capsule(x, y, z, 1.08, -0.85, -1.05, 1.14, -1.4, -1.5, 0.13, 0.09), 0.16)
  return smoothMin(d, sideLeaf(x, y, z), 0.12)
}

/** A fan that stands off the stalk to the right, seen nearly flat from the front. */
function sideLeaf(x: number, y: number, z: number): number {
  const wave = fractalNoise(x * 3.1 + 11, y * 3.1, z * 3.1)
  const sheet = Math.abs(z + 0.72 + 0.35 * (x - 0.9) + 0.1 * wave) / 1.06 - 0.02
  const along = Math.hypot((x - 0.95) / 0.34, (y + 0.16) / 0.3)
  const edge = (along - 1 - 0.3 * wave - 0.12 * Math.sin(6 * Math.atan2(y + 0.16, x - 0.95))) * 0.3
  return smoothMax(sheet, edge, 0.04)
}

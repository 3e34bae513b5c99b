import { Color } from 'three'
import { vesicleDiameter } from '#src/anatomy/landmarks.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { bead, headOffset, tailPlaces } from '#src/scene/bilayer-edge/edge-beads.ts'
import type { ImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import type { FusionCourse } from '#src/scene/vesicles/fusion-course.ts'
import { fusionX, presynapticFloor } from '#src/scene/vesicles/fusion-place.ts'
import {
  createOmegaProfile,
  type OmegaPoint,
  pointOnOmega,
  shapeOmega,
} from '#src/scene/vesicles/omega-profile.ts'

/** Room for three vesicles' outlines. */
export const mostBendBeads = 3 * 26 * (2 + tailPlaces.length)
/** A vesicle's beads stand a little closer than the membrane's, µm. */
const pitch = 0.0105
/** Beads higher than this belong to no active zone, µm. */
const zoneTop = 0.345

/** The edge of the presynaptic membrane where vesicles open into it. */
export interface EdgeBend {
  readonly edge: ImpostorSpheres
  /** Beads of the edge at rest. */
  readonly count: number
  /** Of these the ones that a vesicle may push aside, and their radii. */
  readonly near: Int32Array
  readonly radii: Float32Array
  readonly colors: readonly [outside: Color, inside: Color, tails: Color]
  isBent: boolean
}

const profile = createOmegaProfile()
const point: OmegaPoint = { r: 0, y: 0, normalR: 0, normalY: 0 }

export function createEdgeBend(
  edge: ImpostorSpheres,
  count: number,
  plan: { readonly outside: string; readonly inside: string; readonly tails: string },
): EdgeBend {
  const near: number[] = []
  for (let i = 0; i < count; i++) {
    if (edge.spheres[4 * i + 1]! < zoneTop && Math.abs(edge.spheres[4 * i]!) < 0.34) near.push(i)
  }
  return {
    edge,
    count,
    near: Int32Array.from(near),
    radii: Float32Array.from(near, (i) => edge.spheres[4 * i + 3]!),
    colors: [new Color(plan.outside), new Color(plan.inside), new Color(plan.tails)],
    isBent: false,
  }
}

/**
 * Leads the two rows of heads up and around each vesicle that opens, and back when it has flattened. `scale` is the
 * membrane's thickness, of the drawn one in the synapse's view.
 */
export function bendEdge(bend: EdgeBend, course: FusionCourse, moment: SceneMoment, scale: number): void {
  const { edge, near, radii } = bend
  const isBent = course.shown.some(isShown)
  if (!isBent && !bend.isBent) return
  bend.isBent = isBent
  const { spheres } = edge
  for (let k = 0; k < near.length; k++) spheres[4 * near[k]! + 3] = radii[k]!
  let index = bend.count
  for (const fusion of course.shown) {
    if (fusion.number < 0) continue
    const x = fusionX(fusion.x, moment)
    shapeOmega(profile, (vesicleDiameter / 2) * moment.exaggeration.vesicle - 0.003 * scale, fusion.progress)
    for (let k = 0; k < near.length; k++) {
      if (Math.abs(spheres[4 * near[k]!]! - x) < profile.reach - 0.004) spheres[4 * near[k]! + 3] = 0
    }
    index = layOutline(bend, index, x, presynapticFloor(x), scale)
  }
  edge.commit(index, true)
}

function isShown(fusion: { readonly number: number }): boolean {
  return fusion.number >= 0
}

/** @returns the next free bead. */
function layOutline(bend: EdgeBend, from: number, x: number, y: number, scale: number): number {
  const count = Math.max(3, Math.round((2 * profile.length) / pitch))
  let index = from
  for (let k = 0; k < count; k++) {
    const way = ((k + 0.5) / count - 0.5) * 2 * profile.length
    const side = Math.sign(way) || 1
    pointOnOmega(profile, Math.abs(way), point)
    for (let row = 0; row < 2 + tailPlaces.length; row++) {
      const offset = scale * headOffset * (row === 0 ? -1 : row === 1 ? 1 : tailPlaces[row - 2]!)
      const at = 4 * index++
      bend.edge.spheres[at] = x + side * (point.r + point.normalR * offset)
      bend.edge.spheres[at + 1] = y + point.y + point.normalY * offset
      bend.edge.spheres[at + 2] = 0
      bend.edge.spheres[at + 3] = row < 2 ? bead.head * 0.9 : bead.tail
      const color = bend.colors[Math.min(row, 2)]!
      bend.edge.shades[at] = color.r
      bend.edge.shades[at + 1] = color.g
      bend.edge.shades[at + 2] = color.b
      bend.edge.shades[at + 3] = row === 0 ? 0.35 : 0.1
    }
  }
  return index
}

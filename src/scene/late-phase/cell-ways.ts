import { MathUtils } from 'three'
import {
  dendriteAxisY,
  dendriteAxisZ,
  neighbourPlanIndex,
  spineHeadCentre,
} from '#src/anatomy/dendrite-field.ts'
import { somaCentre } from '#src/anatomy/landmarks.ts'
import { nucleusOffset, trunkEnd } from '#src/anatomy/soma-field.ts'
import { exaggerations } from '#src/parameters/exaggerations.ts'
import type { SceneMoment } from '#src/scene/actor.ts'

export type Point = readonly [x: number, y: number, z: number]

/** From here on towards the cell body the way is drawn shorter than in life, µm. */
export const joint = 10.8
const stance = { size: 1, x: somaCentre[0] }
/** Left end of what is drawn of the dendrite. */
const leftEnd = -3.3

export const nucleusCentre: Point = add(somaCentre, nucleusOffset)
export const trunkStart: Point = add(somaCentre, trunkEnd)

/** The shaft's axis from a place on it to where the trunk of the cell body begins. */
export function shaftWay(from: number): Point[] {
  const points: Point[] = []
  for (let x = from; x < joint + 0.4; x += 0.3) points.push([x, dendriteAxisY(x), dendriteAxisZ(x)])
  return points
}

/** From the far end of the dendrite, past all spines, into the nucleus. */
export const cellWay: readonly Point[] = [...shaftWay(leftEnd), trunkStart, nucleusCentre]

/** From the hero's head down its neck and along the shaft into the nucleus: the way of the signal. */
export const signalWay: readonly Point[] = [
  [0, 0.1, 0.02],
  [0.01, -0.2, 0.02],
  [0.05, -0.72, 0.02],
  [0.2, -0.98, -0.02],
  ...shaftWay(0.5),
  trunkStart,
  nucleusCentre,
]

/** From the shaft up into a spine's head: the way of what it captures. */
export const captureWays: { readonly hero: readonly Point[]; readonly neighbour: readonly Point[] } = {
  hero: [
    [0.25, dendriteAxisY(0.25), dendriteAxisZ(0.25)],
    [0.06, -0.78, 0.01],
    [0.035, -0.46, 0.02],
    [0, -0.14, 0],
  ],
  neighbour: [
    [1.4, dendriteAxisY(1.4), dendriteAxisZ(1.4)],
    [1.5, dendriteAxisY(1.5) + 0.35, dendriteAxisZ(1.5) + 0.03],
    spineHeadCentre(neighbourPlanIndex),
  ],
}

/** How many times larger than usual the cell body is drawn, and where its middle stands, µm: in true scale where it is in life. */
export function somaStance({ exaggeration }: Pick<SceneMoment, 'exaggeration'>): { size: number; x: number } {
  stance.size = exaggeration.soma / exaggerations.soma.factor.nucleus
  stance.x = (somaCentre[0] * exaggeration.way) / exaggerations.way.factor.nucleus
  return stance
}

/** How many times longer than usual the way from the joint to the trunk is drawn: 1 in the view of the nucleus, more in true scale. */
export function wayStretch(moment: Pick<SceneMoment, 'exaggeration'>): number {
  const { size, x } = somaStance(moment)
  return (x + trunkEnd[0] * size - joint) / (trunkStart[0] - joint)
}

/** Where a place of the drawn cell goes when the cell body is elsewhere and larger, µm. */
export function stretchX(x: number, moment: Pick<SceneMoment, 'exaggeration'>): number {
  if (x <= joint) return x
  if (x < trunkStart[0]) return joint + (x - joint) * wayStretch(moment)
  const soma = somaStance(moment)
  return soma.x + (x - somaCentre[0]) * soma.size
}

/** How much of the late phase's own bodies is there: they come early in a flight to their view. */
export function lateShare({ shots }: Pick<SceneMoment, 'shots'>): number {
  return MathUtils.smoothstep(shots.nucleus, 0.02, 0.47)
}

function add(a: Point, b: Point): Point {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

import type { Vector3 } from 'three'
import { psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { hash3 } from '#src/numerics/random-streams.ts'
import { receptorKinds } from '#src/parameters/observables.ts'
import { nm } from '#src/parameters/units.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { companionRow, heroReceptorRow, pairDistance } from '#src/scene/pore-section/hero-receptor.ts'
import { companionNearness } from '#src/scene/pore-section/pair-nearness.ts'

const amparKind = receptorKinds.indexOf('ampar')

/** The drawn dome has no more room: however large receptors are drawn, they stand on it. */
const widest = 1.7

/** How much wider than in the model receptors stand when they are drawn `factor` times larger. */
export function spreadOf(factor: number): number {
  return Math.min(widest, 1 + 0.3 * (factor - 1))
}

/** How far the receptor of a slot is turned about its axis, radians: each by its own, as they lie in a real membrane. */
export function receptorYaw(slot: number): number {
  return (hash3(7, 31, slot) / 4294967296) * 2 * Math.PI
}

/** Where receptor `row` of the frame is drawn: the middle of the membrane at its axis, world µm. */
export function standReceptor(moment: SceneMoment, row: number, out: Vector3): Vector3 {
  const spread = spreadOf(moment.exaggeration.receptor)
  const x = moment.frame.receptorX[row]! * nm * spread
  const z = moment.frame.receptorZ[row]! * nm * spread
  out.set(x, psdCentreY + psdHeight(x, z), z)
  if (moment.shots.pore > 0 && moment.frame.receptorKind[row] !== amparKind) bringBeside(moment, row, out)
  return out
}

/** The pore shot draws the receptor next to its hero beside it: two at a time tell more than one. */
function bringBeside(moment: SceneMoment, row: number, out: Vector3): void {
  const nearness = companionNearness(moment)
  if (nearness === 0) return
  const hero = heroReceptorRow(moment.frame)
  if (row === hero || row !== companionRow(moment.frame, hero)) return
  const heroX = moment.frame.receptorX[hero]! * nm
  const heroZ = moment.frame.receptorZ[hero]! * nm
  const x = out.x + (heroX + pairDistance - out.x) * nearness
  const z = out.z + (heroZ - out.z) * nearness
  out.set(x, psdCentreY + psdHeight(x, z), z)
}

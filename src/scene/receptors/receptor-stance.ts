import type { Vector3 } from 'three'
import { psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { hash3 } from '#src/numerics/random-streams.ts'
import { amparKind } from '#src/parameters/observables.ts'
import { nm } from '#src/parameters/units.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import {
  betweenPlace,
  companionRow,
  heroReceptorRow,
  isBetween,
  pairDistance,
} from '#src/scene/pore-section/hero-receptor.ts'
import { companionNearness } from '#src/scene/pore-section/pair-nearness.ts'
import { closeUpShare, wholeShare } from '#src/scene/stage/shot-groups.ts'

/** The drawn dome has no more room: however large receptors are drawn, they stand on it. */
const widest = 1.7

/**
 * How far in front of the section receptors are left standing, µm: a row of AMPA receptors in profile. NMDA receptors are
 * few and broad, and three rows of them hide nothing.
 */
const amparRow = 0.03
const nmdarRow = 0.12

/** Whether the section takes away a receptor of a kind (index into `receptorKinds`) that stands at world `z`, µm. */
export function isBeforeSection(moment: SceneMoment, kind: number, z: number): boolean {
  if (z <= (kind === amparKind ? amparRow : nmdarRow)) return false
  return wholeShare(moment) < 0.5 && closeUpShare(moment) < 0.5
}

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
  if (moment.shots.pore > 0) bringBeside(moment, row, heroReceptorRow(moment.frame), out)
  return out
}

/**
 * The pore shot draws two more receptors next to its hero: another NMDA receptor beside it, and an AMPA receptor between
 * the two. Moves `out`, where a receptor stands otherwise, there.
 */
export function bringBeside(moment: SceneMoment, row: number, hero: number, out: Vector3): void {
  const nearness = companionNearness(moment)
  if (nearness === 0 || hero < 0 || row === hero) return
  const { frame } = moment
  const isAmpar = frame.receptorKind[row] === amparKind
  if (isAmpar ? !isBetween(frame, row, hero) : row !== companionRow(frame, hero)) return
  const toX = frame.receptorX[hero]! * nm + (isAmpar ? betweenPlace[0] : pairDistance)
  const toZ = frame.receptorZ[hero]! * nm + (isAmpar ? betweenPlace[1] : 0)
  const x = out.x + (toX - out.x) * nearness
  const z = out.z + (toZ - out.z) * nearness
  out.set(x, psdCentreY + psdHeight(x, z), z)
}

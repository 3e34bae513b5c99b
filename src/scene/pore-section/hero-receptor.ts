import type { Vector3 } from 'three'
import { psdHeight } from '#src/anatomy/landmarks.ts'
import { amparKind } from '#src/parameters/observables.ts'
import { nm } from '#src/parameters/units.ts'
import { nearestReceptor } from '#src/scene/receptors/nearest-receptor.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

/** The NMDA receptor that the pore shot cuts open: the one nearest the middle of the PSD. @returns its row, or −1. */
export function heroReceptorRow(frame: FrameView): number {
  return nearestReceptor(frame, false, 0, 0)
}

/**
 * Where the hero stands, µm from the PSD centre: what the pore shot's camera adds to its own place. Written into
 * `out`; (0, 0, 0) where a frame has no NMDA receptor.
 */
export function heroReceptorOffset(frame: FrameView, out: Vector3): Vector3 {
  const row = heroReceptorRow(frame)
  if (row < 0) return out.set(0, 0, 0)
  const x = frame.receptorX[row]! * nm
  const z = frame.receptorZ[row]! * nm
  return out.set(x, psdHeight(x, z), z)
}

/** The NMDA receptor that is drawn beside the hero: the one nearest to it in the model. @returns its row, or −1. */
export function companionRow(frame: FrameView, hero: number): number {
  return hero < 0 ? -1 : nearestReceptor(frame, false, frame.receptorX[hero]!, frame.receptorZ[hero]!, hero)
}

/**
 * The AMPA receptor that is drawn between the two: of those that stand as near as the companion does, the nearest to that
 * place in the model. @returns its row, or −1.
 */
export function betweenRow(frame: FrameView, hero: number): number {
  if (hero < 0) return -1
  const row = nearestReceptor(frame, true, betweenX(frame, hero), betweenZ(frame, hero))
  return isNearBetween(frame, row, hero) ? row : -1
}

/** Whether a receptor is that one. Asked for every receptor in every picture: most are known by how far off they stand. */
export function isBetween(frame: FrameView, row: number, hero: number): boolean {
  if (hero < 0 || frame.receptorKind[row] !== amparKind || !isNearBetween(frame, row, hero)) return false
  return row === betweenRow(frame, hero)
}

/** Whether the pore shot has a receptor of a family to draw beside its hero. */
export function hasBeside(frame: FrameView, family: 'ampar' | 'nmdar'): boolean {
  const hero = heroReceptorRow(frame)
  return (family === 'nmdar' ? companionRow(frame, hero) : betweenRow(frame, hero)) >= 0
}

function isNearBetween(frame: FrameView, row: number, hero: number): boolean {
  const x = frame.receptorX[row]! - betweenX(frame, hero)
  const z = frame.receptorZ[row]! - betweenZ(frame, hero)
  return Math.hypot(x, z) <= betweenReach
}

/** nm in the synapse frame. */
function betweenX(frame: FrameView, hero: number): number {
  return frame.receptorX[hero]! + betweenPlace[0] / nm
}

function betweenZ(frame: FrameView, hero: number): number {
  return frame.receptorZ[hero]! + betweenPlace[1] / nm
}

/** How far apart the two are drawn, µm. */
export const pairDistance = 0.0244
/** Where the AMPA receptor stands that is drawn between them, (x, z) µm from the hero: behind the cut, clear of both. */
export const betweenPlace = [pairDistance / 2, -0.0095] as const
/** One farther from there than this, nm, stays where it is. */
const betweenReach = 60

/** The middle between the two, µm from the PSD centre: what the pore shot looks at. Written into `out`. */
export function sectionMiddle(frame: FrameView, out: Vector3): Vector3 {
  heroReceptorOffset(frame, out)
  if (hasBeside(frame, 'nmdar')) out.x += pairDistance / 2
  return out
}

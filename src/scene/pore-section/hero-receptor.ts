import type { Vector3 } from 'three'
import { psdHeight } from '#src/anatomy/landmarks.ts'
import { receptorKinds } from '#src/parameters/observables.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

const amparKind = receptorKinds.indexOf('ampar')

/** The NMDA receptor that the pore shot cuts open: the one nearest the middle of the PSD. @returns its row, or −1. */
export function heroReceptorRow(frame: FrameView): number {
  const count = frame.header[headerWord.receptors]!
  let best = -1
  let bestSquared = Number.POSITIVE_INFINITY
  for (let row = 0; row < count; row++) {
    if (frame.receptorKind[row] === amparKind) continue
    const squared = frame.receptorX[row]! ** 2 + frame.receptorZ[row]! ** 2
    if (squared >= bestSquared) continue
    bestSquared = squared
    best = row
  }
  return best
}

/**
 * Where the hero stands, µm from the PSD centre: what the pore shot's camera adds to its own place. Written into
 * `out`; (0, 0, 0) where a frame has no NMDA receptor.
 */
export function heroReceptorOffset(frame: FrameView, out: Vector3): Vector3 {
  const row = heroReceptorRow(frame)
  if (row < 0) return out.set(0, 0, 0)
  const x = frame.receptorX[row]! / 1000
  const z = frame.receptorZ[row]! / 1000
  return out.set(x, psdHeight(x, z), z)
}

/** The NMDA receptor that is drawn beside the hero: the one nearest to it in the model. @returns its row, or −1. */
export function companionRow(frame: FrameView, hero: number): number {
  if (hero < 0) return -1
  const count = frame.header[headerWord.receptors]!
  let best = -1
  let bestSquared = Number.POSITIVE_INFINITY
  for (let row = 0; row < count; row++) {
    if (row === hero || frame.receptorKind[row] === amparKind) continue
    const dx = frame.receptorX[row]! - frame.receptorX[hero]!
    const dz = frame.receptorZ[row]! - frame.receptorZ[hero]!
    const squared = dx * dx + dz * dz
    if (squared >= bestSquared) continue
    bestSquared = squared
    best = row
  }
  return best
}

/** How far apart the two are drawn, µm. */
export const pairDistance = 0.0244

/** The middle between the two, µm from the PSD centre: what the pore shot looks at. Written into `out`. */
export function sectionMiddle(frame: FrameView, out: Vector3): Vector3 {
  heroReceptorOffset(frame, out)
  if (companionRow(frame, heroReceptorRow(frame)) >= 0) out.x += pairDistance / 2
  return out
}

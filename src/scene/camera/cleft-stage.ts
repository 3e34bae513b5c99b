import type { Vector3 } from 'three'
import { psdHeight } from '#src/anatomy/landmarks.ts'
import { receptorKinds } from '#src/parameters/observables.ts'
import { receptorYaw } from '#src/scene/receptors/receptor-stance.ts'
import { shots } from '#src/story/shots.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

const amparKind = receptorKinds.indexOf('ampar')
/** The eye of the cleft shot and its line of sight, nm in the synapse frame. */
const eyeX = shots.cleft.position[0] * 1000
const eyeZ = shots.cleft.position[2] * 1000
const sightX = shots.cleft.target[0] * 1000 - eyeX
const sightZ = shots.cleft.target[2] * 1000 - eyeZ
const sightLength = Math.hypot(sightX, sightZ)
/** Where the AMPA receptor of the foreground stands in that shot, nm. */
const heroX = -25
const heroZ = 26
/** Nothing may stand nearer to the eye, nm. */
const clearance = 24

/**
 * Where the cleft shot looks best, µm from the PSD centre, by where receptors happen to stand: one AMPA receptor in the
 * left foreground with both arms in sight, none before the lens, an NMDA receptor farther back on the right.
 * Written into `out`; (0, 0, 0) where a frame has no AMPA receptor near the middle.
 */
export function cleftStageOffset(frame: FrameView, out: Vector3): Vector3 {
  const count = frame.header[headerWord.receptors]!
  let best = Number.NEGATIVE_INFINITY
  let bestX = 0
  let bestZ = 0
  for (let row = 0; row < count; row++) {
    if (frame.receptorKind[row] !== amparKind) continue
    const offsetX = frame.receptorX[row]! - heroX
    const offsetZ = frame.receptorZ[row]! - heroZ
    if (Math.hypot(offsetX, offsetZ) > 90) continue
    // Both arms are seen where the eye looks across the receptor's long axis.
    const across = Math.abs(Math.sin(receptorYaw(row) + Math.atan2(sightZ, sightX)))
    const score = 2.2 * across + scoreStage(frame, row, offsetX, offsetZ)
    if (score <= best) continue
    best = score
    bestX = offsetX / 1000
    bestZ = offsetZ / 1000
  }
  return out.set(bestX, psdHeight(bestX, bestZ), bestZ)
}

/** How well the other receptors stand to an eye that is moved by an offset, nm. */
function scoreStage(frame: FrameView, hero: number, offsetX: number, offsetZ: number): number {
  const count = frame.header[headerWord.receptors]!
  let score = 1 - 0.004 * Math.hypot(offsetX, offsetZ)
  for (let row = 0; row < count; row++) {
    if (row === hero) continue
    const dx = frame.receptorX[row]! - eyeX - offsetX
    const dz = frame.receptorZ[row]! - eyeZ - offsetZ
    const ahead = (dx * sightX + dz * sightZ) / sightLength
    const right = (dz * sightX - dx * sightZ) / sightLength
    const distance = Math.hypot(dx, dz)
    if (distance < clearance) score -= 3
    // Next to the hero nothing else may be as large.
    if (distance < 38 && ahead > 0.4 * distance) score -= 2
    if (ahead < 0.65 * distance || distance > 110) continue
    // The hero's own place in the picture stays free.
    if (distance < 45 && right < 4) score -= 0.8
    else if (frame.receptorKind[row] === amparKind) score += 0.25
    else score += right > 0 && distance < 75 ? 0.9 : 0.4
  }
  return score
}

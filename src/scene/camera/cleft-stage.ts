import type { Vector3 } from 'three'
import { psdHeight } from '#src/anatomy/landmarks.ts'
import { receptorKinds } from '#src/parameters/observables.ts'
import { receptorYaw } from '#src/scene/receptors/receptor-stance.ts'
import { shots } from '#src/story/shots.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { counterIndex, type FrameView } from '#src/wire/frame-view.ts'

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
/** Where the vesicle opens in that shot, nm. */
const poreX = 9.5
const poreZ = -7
/** The shot may stand so far from where that would be so, in steps of so many nm. */
const slack = 45
const step = 5
/** Nothing may stand nearer to the eye, nm. */
const clearance = 13
/** Half the width of the view at a distance of 1, and how far ahead only the hero should stand, nm. */
const halfView = 0.87
const foreground = 38
/** Half the width of a receptor, nm: so near to a line of sight it hides what lies behind. */
const halfWidth = 9

/**
 * Where the cleft shot looks best, µm from the PSD centre, by where receptors happen to stand: over the middle distance
 * the place where a vesicle has fused or is about to, with nothing before it; one AMPA receptor in the left foreground
 * with both arms in sight, none before the lens, an NMDA receptor farther back on the right.
 * Written into `out`; (0, 0, 0) where a frame has no receptors.
 */
export function cleftStageOffset(frame: FrameView, out: Vector3): Vector3 {
  if (frame.header[headerWord.receptors] === 0) return out.set(0, 0, 0)
  const row = stagedFusion(frame)
  const middleX = frame.fusionX[row]! - poreX
  const middleZ = frame.fusionZ[row]! - poreZ
  let best = Number.NEGATIVE_INFINITY
  let bestX = 0
  let bestZ = 0
  for (let dx = -slack; dx <= slack; dx += step) {
    for (let dz = -slack; dz <= slack; dz += step) {
      const away = Math.hypot(dx, dz) / slack
      if (away > 1) continue
      const score = scoreStage(frame, middleX + dx, middleZ + dz, poreX - dx, poreZ - dz) - 1.5 * away * away
      if (score <= best) continue
      best = score
      bestX = (middleX + dx) / 1000
      bestZ = (middleZ + dz) / 1000
    }
  }
  return out.set(bestX, psdHeight(bestX, bestZ), bestZ)
}

/** So long after a fusion its glutamate is still worth seeing, s. */
const worthSeeing = 0.0015

/** The row of the frame's fusions that the shot is about: the newest while its glutamate is about, else the next one. */
export function stagedFusion(frame: FrameView): 0 | 1 {
  const hasFused = frame.counters[counterIndex.vesiclesFused]! > 0
  return hasFused && frame.time[0]! - frame.fusionTime[1]! < worthSeeing ? 1 : 0
}

/** How well receptors stand to an eye that is moved by an offset, with the pore at (porePlaceX, porePlaceZ) of the shot. nm. */
function scoreStage(
  frame: FrameView,
  offsetX: number,
  offsetZ: number,
  porePlaceX: number,
  porePlaceZ: number,
): number {
  const count = frame.header[headerWord.receptors]!
  const toPoreX = porePlaceX - eyeX
  const toPoreZ = porePlaceZ - eyeZ
  const toPore = Math.hypot(toPoreX, toPoreZ)
  const poreAhead = (toPoreX * sightX + toPoreZ * sightZ) / sightLength
  const poreRight = (toPoreZ * sightX - toPoreX * sightZ) / sightLength
  let score = Math.abs(poreRight) < 0.6 * poreAhead && toPore < 100 ? 0 : -4
  let hero = 0
  for (let row = 0; row < count; row++) {
    const dx = frame.receptorX[row]! - eyeX - offsetX
    const dz = frame.receptorZ[row]! - eyeZ - offsetZ
    const distance = Math.hypot(dx, dz)
    if (distance > 110) continue
    const isAmpar = frame.receptorKind[row] === amparKind
    const ahead = (dx * sightX + dz * sightZ) / sightLength
    const right = (dz * sightX - dx * sightZ) / sightLength
    if (distance < clearance) score -= 6 * (2 - distance / clearance)
    if (ahead < 0 || Math.abs(right) > halfView * ahead + halfWidth) continue
    const alongPore = (dx * toPoreX + dz * toPoreZ) / toPore
    const besidePore = Math.abs(dz * toPoreX - dx * toPoreZ) / toPore
    if (alongPore < toPore && besidePore < 1.3 * halfWidth) score -= 3 * (1.6 - alongPore / toPore)
    const fromHeroPlace = Math.hypot(dx + eyeX - heroX, dz + eyeZ - heroZ)
    if (isAmpar && fromHeroPlace < 14) {
      // Both arms are seen where the eye looks across the receptor's long axis.
      const across = Math.abs(Math.sin(receptorYaw(frame.receptorSlot[row]!) + Math.atan2(sightZ, sightX)))
      hero = Math.max(hero, 1.6 * across + 2.4 * (1 - fromHeroPlace / 14))
      continue
    }
    // Nothing else may be as large as the hero, least of all in the middle.
    if (ahead < foreground) score -= (1 - ahead / foreground) * (Math.abs(right) < 0.5 * ahead + 4 ? 12 : 6)
    else if (isAmpar) score += 0.25
    else score += right > 0 && distance < 75 ? 0.9 : 0.4
  }
  return score + hero
}

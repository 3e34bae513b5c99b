import { psdHeight } from '#src/anatomy/landmarks.ts'
import { amparKind } from '#src/parameters/observables.ts'
import type { ShotAnchor } from '#src/scene/camera/shot-anchor.ts'
import { receptorYaw } from '#src/scene/receptors/receptor-stance.ts'
import { shots } from '#src/story/shots.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { counterIndex, type FrameView } from '#src/wire/frame-view.ts'

/** The eye of the cleft shot and its line of sight, nm in the synapse frame. */
const eyeX = shots.cleft.position[0] * 1000
const eyeZ = shots.cleft.position[2] * 1000
const sightX = shots.cleft.target[0] * 1000 - eyeX
const sightZ = shots.cleft.target[2] * 1000 - eyeZ
const sightLength = Math.hypot(sightX, sightZ)
/** Where the AMPA receptor of the foreground may stand off its place, and an NMDA receptor on the right off its own, nm. */
const heroSlack = 14
const secondSlack = 17
/** Nearer than this, and a burst would hide all; farther than that, and it would be lost in the fog. nm ahead. */
const poreFrom = 64
const poreTo = 86
/** The shot may stand so far from where that would be so, in steps of so many nm. */
const slack = 36
const step = 6
/** And it may be turned by so many steps to either side, radians: a flight then ends in as much of a swing. */
const turnStep = (15 * Math.PI) / 180
const turnSteps = 9
export const widestTurn = turnStep * turnSteps
/** Nothing may stand nearer to the eye, and nothing that is seen nearer than the second, nm. */
const clearance = 13
const seenClearance = 24
/** How far ahead only the hero should stand, nm. */
const foreground = 38
/** Half of what the hero must show between its arms' tips, nm: the picture's edge should not cut it. */
const heroHalfWidth = 6.5
/** What it is worth that the dark arms of the foreground's receptor stand before its pale ones. */
const darkBefore = 0.7
/** The pore's middle should stand within this share of the way from the picture's middle to its sides. */
const poreWithin = 0.52
/** Farther away nothing counts, nm. */
const horizon = 110
/** Half the width of a receptor, nm: so near to a line of sight it hides what lies behind. */
const halfWidth = 9
/** And half the width of what must be seen of the pore, nm. */
const halfPore = 5

/**
 * Where in the shot's own frame the AMPA receptor of the foreground stands, an NMDA receptor large on the right, and the
 * vesicle opens, nm; half the width of the view at a distance of 1. An upright picture has less room beside each other.
 */
interface Composition {
  readonly hero: readonly [x: number, z: number]
  readonly second: readonly [x: number, z: number]
  readonly pore: readonly [x: number, z: number]
  readonly halfView: number
  /** What the NMDA receptor's being there is worth. */
  readonly secondWorth: number
}

const wide: Composition = {
  hero: [-25.5, 28.5],
  second: [9, 24],
  pore: [9.5, -7],
  halfView: 0.87,
  secondWorth: 3,
}
const upright: Composition = {
  hero: [-21.5, 31],
  second: [1.5, 18.6],
  pore: [3, -10],
  halfView: 0.5,
  secondWorth: 1.5,
}

/**
 * Where the cleft shot looks best, by where receptors happen to stand: over the middle distance the place where a vesicle
 * has fused or is about to, with nothing before it; one AMPA receptor in the left foreground with both arms in sight, the dark ones before the pale, an
 * NMDA receptor a little farther back on the right, none before the lens. Written into `out`; the shot's own place where a
 * frame has no receptors. While the shot is seen it nearly `keeps` its turn: nobody wants to be swung about.
 */
export function stageCleft(
  frame: FrameView,
  out: ShotAnchor,
  keeps: number | null = null,
  isUpright = false,
): void {
  const composition = isUpright ? upright : wide
  const [poreX, poreZ] = composition.pore
  out.offset.set(0, 0, 0)
  out.turn = 0
  if (frame.header[headerWord.receptors] === 0) return
  const row = stagedFusion(frame)
  let best = Number.NEGATIVE_INFINITY
  for (let steps = -turnSteps; steps <= turnSteps; steps++) {
    const turn = steps * turnStep
    const cos = Math.cos(turn)
    const sin = Math.sin(turn)
    for (let dx = -slack; dx <= slack; dx += step) {
      for (let dz = -slack; dz <= slack; dz += step) {
        const away = Math.hypot(dx, dz) / slack
        if (away > 1) continue
        const placeX = poreX + dx
        const placeZ = poreZ + dz
        const offsetX = frame.fusionX[row]! - cos * placeX - sin * placeZ
        const offsetZ = frame.fusionZ[row]! - cos * placeZ + sin * placeX
        const swing = keeps === null ? turn / widestTurn : (turn - keeps) / turnStep
        const strain = away * away + 0.8 * swing * swing
        const score = scoreStage(frame, composition, offsetX, offsetZ, turn, placeX, placeZ) - strain
        if (score <= best) continue
        best = score
        out.turn = turn
        out.offset.set(offsetX / 1000, 0, offsetZ / 1000)
      }
    }
  }
  out.offset.y = psdHeight(out.offset.x, out.offset.z)
}

/** So long after a fusion its glutamate is still worth seeing, s. */
const worthSeeing = 0.0015

/** The row of the frame's fusions that the shot is about: the newest while its glutamate is about, else the next one. */
export function stagedFusion(frame: FrameView): 0 | 1 {
  const hasFused = frame.counters[counterIndex.vesiclesFused]! > 0
  return hasFused && frame.time[0]! - frame.fusionTime[1]! < worthSeeing ? 1 : 0
}

/** How well receptors stand to a shot that is turned and moved by an offset, with the pore at a place of it. nm, radians. */
function scoreStage(
  frame: FrameView,
  { hero: [heroX, heroZ], second: [secondX, secondZ], halfView, secondWorth }: Composition,
  offsetX: number,
  offsetZ: number,
  turn: number,
  porePlaceX: number,
  porePlaceZ: number,
): number {
  const count = frame.header[headerWord.receptors]!
  const cos = Math.cos(turn)
  const sin = Math.sin(turn)
  const toPoreX = porePlaceX - eyeX
  const toPoreZ = porePlaceZ - eyeZ
  const toPore = Math.hypot(toPoreX, toPoreZ)
  const poreAhead = (toPoreX * sightX + toPoreZ * sightZ) / sightLength
  const poreRight = (toPoreZ * sightX - toPoreX * sightZ) / sightLength
  let score = Math.abs(poreRight) < poreWithin * halfView * poreAhead ? 0 : -4
  score -= 0.25 * Math.max(0, poreFrom - poreAhead, poreAhead - poreTo)
  let hero = 0
  let second = 0
  for (let row = 0; row < count; row++) {
    const awayX = frame.receptorX[row]! - offsetX
    const awayZ = frame.receptorZ[row]! - offsetZ
    // Seen from the eye, in the shot's own frame.
    const dx = cos * awayX - sin * awayZ - eyeX
    const dz = cos * awayZ + sin * awayX - eyeZ
    const squared = dx * dx + dz * dz
    if (squared > horizon * horizon) continue
    const isAmpar = frame.receptorKind[row] === amparKind
    const ahead = (dx * sightX + dz * sightZ) / sightLength
    const right = (dz * sightX - dx * sightZ) / sightLength
    if (squared < clearance * clearance) score -= 6 * (2 - Math.sqrt(squared) / clearance)
    if (ahead < 0 || Math.abs(right) > halfView * ahead + halfWidth) continue
    if (squared < seenClearance * seenClearance) score -= 0.4 * (seenClearance - Math.sqrt(squared))
    const alongPore = (dx * toPoreX + dz * toPoreZ) / toPore
    const besidePore = Math.abs(dz * toPoreX - dx * toPoreZ) / toPore
    if (alongPore < toPore && besidePore < halfWidth + (halfPore * alongPore) / toPore)
      score -= 5 * (1.6 - alongPore / toPore)
    const fromHero = apart(dx + eyeX - heroX, dz + eyeZ - heroZ) / heroSlack
    const fromSecond = apart(dx + eyeX - secondX, dz + eyeZ - secondZ) / secondSlack
    if (isAmpar && fromHero < 1) {
      // Both arms are seen where the eye looks across the receptor's long axis.
      const yaw = receptorYaw(frame.receptorSlot[row]!) - turn
      const across = Math.sin(yaw + Math.atan2(sightZ, sightX))
      const dark = across < 0 ? darkBefore : 0
      const beyond = Math.max(0, Math.abs(right) + heroHalfWidth - halfView * ahead)
      hero = Math.max(hero, 1.6 * Math.abs(across) + dark + 2.4 * (1 - fromHero) - 0.4 * beyond)
      continue
    }
    if (!isAmpar && fromSecond < 1) {
      second = Math.max(second, secondWorth + 2 * (1 - fromSecond))
      continue
    }
    // Nothing else may be as large as the hero, least of all in the middle.
    if (ahead < foreground) score -= (1 - ahead / foreground) * (Math.abs(right) < 0.5 * ahead + 4 ? 12 : 6)
    else if (isAmpar) score += 0.25
    else score += 0.4
  }
  return score + hero + second
}

/** `Math.hypot` takes ten times as long, and this is asked half a million times. */
function apart(x: number, z: number): number {
  return Math.sqrt(x * x + z * z)
}

import { Vector3 } from 'three'
import { psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { hash3 } from '#src/numerics/random-streams.ts'
import { nm } from '#src/parameters/units.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { pocketPlace, sectionPocketPlace } from '#src/scene/glutamate/binding-pockets.ts'
import {
  indexMolecules,
  interpolateMolecule,
  type MoleculeIndex,
} from '#src/scene/glutamate/molecule-interpolation.ts'
import { heroReceptorRow } from '#src/scene/pore-section/hero-receptor.ts'
import { isCutAway, isInSection } from '#src/scene/pore-section/section-hiding.ts'
import { nearestReceptor } from '#src/scene/receptors/nearest-receptor.ts'
import { receptorYaw, spreadOf, standReceptor } from '#src/scene/receptors/receptor-stance.ts'
import { headerWord } from '#src/wire/frame-layout.ts'

/** Never more molecules are drawn: at best all that a vesicle holds, and those on receptors. */
export const mostGlutamate = { low: 700, medium: 1400, high: 3400 } as const
/** The share of the room that free molecules are meant to fill; the rest is for bound ones and for chance. */
const wantedShare = 0.82
/** More than so many at once are a wall and no molecules, however many there is room for. */
const mostFree = 1100

/** The molecules that a picture shows. Only the first `count` entries hold. */
export interface DrawnGlutamate {
  count: number
  /** How many there is room for. */
  readonly room: number
  /** x, y, z, world µm. */
  readonly places: Float32Array
  /** 0 absent … 1 there. */
  readonly presence: Float32Array
  readonly isBound: Uint8Array
  readonly identity: Uint32Array
  /** Share of the free molecules that is shown, eased so that molecules come and go softly. */
  share: number
}

export function createDrawnGlutamate(room: number = mostGlutamate.high): DrawnGlutamate {
  return {
    count: 0,
    room,
    places: new Float32Array(3 * room),
    presence: new Float32Array(room),
    isBound: new Uint8Array(room),
    identity: new Uint32Array(room),
    share: 1,
  }
}

/** Half the thickness of the membrane, nm: molecules are told from its middle, the cleft begins at its face. */
const halfMembraneNm = 2.5
/** How far from the eye molecules are counted in the close-ups, in distances from the eye to the synapse. */
const horizon = 2.4
/** Nothing drifts in front of the lens: nearer than this share of the eye's distance nothing is drawn. */
const keepOut = 0.4
const shareSeconds = 0.4
/** Nearer than this to the synapse single bound molecules can be seen, µm. */
const closeDistance = 0.4

const molecule = new Float32Array(3)
const place = new Vector3()
const foot = new Vector3()
const sight = new Vector3()
const toPlace = new Vector3()

/** Chooses and places the molecules of a picture. The same ones are chosen in each frame, by their identity. */
export function updateGlutamate(drawn: DrawnGlutamate, index: MoleculeIndex, moment: SceneMoment): void {
  const { frame, previous } = moment
  indexMolecules(index, previous)
  const count = frame.header[headerWord.molecules]!
  const reach = horizon * moment.synapseDistance
  moment.camera.getWorldDirection(sight)
  let candidates = 0
  for (let row = 0; row < count; row++) {
    if (frame.moleculeBound[row] === 1) continue
    if (putFree(moment, index, row) && isInSight(moment, reach)) candidates++
  }
  // From afar a whole vesicle's molecules would be a wall before the receptors.
  const wanted = Math.min(
    mostFree,
    wantedShare * drawn.room * (moment.synapseDistance < closeDistance ? 1 : 0.3),
  )
  const share = Math.min(1.2, wanted / Math.max(1, candidates))
  const ease = moment.stageDelta === 0 ? 1 : 1 - Math.exp(-moment.stageDelta / shareSeconds)
  drawn.share = Math.min(drawn.share + (share - drawn.share) * ease, 1.25 * share)
  const hero = heroReceptorRow(frame)
  const sectionZ = hero < 0 ? 1 : frame.receptorZ[hero]! * nm
  drawn.count = 0
  if (count > 0) putBound(drawn, moment)
  else putExpectedBound(drawn, moment)
  for (let row = 0; row < count && drawn.count < drawn.room; row++) {
    if (frame.moleculeBound[row] === 1) continue
    const identity = frame.moleculeIdentity[row]!
    // Each molecule has its place in the queue; at the end of the queue molecules are small.
    const rank = hash3(11, 3, identity) / 4294967296
    const chosen = Math.min(1, Math.max(0, (drawn.share - rank) / (0.12 * drawn.share)))
    if (chosen === 0) continue
    if (!putFree(moment, index, row) || !isInSight(moment, reach)) continue
    const distance = place.distanceTo(moment.camera.position)
    const lens = fadeBetween(keepOut, 1.5 * keepOut, distance / moment.synapseDistance)
    const far = 1 - fadeBetween(0.85 * reach, reach, distance)
    // What floats before a section is cut away with the rest.
    const before = moment.shots.pore * fadeBetween(0, 0.002, place.z - sectionZ)
    const presence = chosen * lens * far * (1 - before)
    if (presence > 0) add(drawn, identity, presence, 0)
  }
}

/** Whether `place` lies before the eye and not beyond the horizon; with some room at the sides. */
function isInSight(moment: SceneMoment, reach: number): boolean {
  toPlace.subVectors(place, moment.camera.position)
  const distance = toPlace.length()
  return distance < reach && toPlace.dot(sight) > 0.6 * distance
}

/**
 * A free molecule: between the membranes, whatever the cleft's width is drawn as. Into `place`.
 * @returns false where its vesicle has not fused yet at the picture's moment: a frame lies a little ahead of it.
 */
function putFree(moment: SceneMoment, index: MoleculeIndex, row: number): boolean {
  if (!interpolateMolecule(index, moment, row, molecule)) return false
  const { cleft, receptor } = moment.exaggeration
  const spread = spreadOf(receptor)
  const trueX = molecule[0]! * nm
  const trueZ = molecule[2]! * nm
  const aboveFace = molecule[1]! * nm - psdHeight(trueX, trueZ) - halfMembraneNm * nm
  const x = trueX * spread
  const z = trueZ * spread
  place.set(x, psdCentreY + psdHeight(x, z) + halfMembraneNm * nm * receptor + aboveFace * cleft, z)
  return true
}

/** Bound molecules rest in the clamshells of the receptors that hold them. */
function putBound(drawn: DrawnGlutamate, moment: SceneMoment): void {
  const { frame } = moment
  const count = frame.header[headerWord.molecules]!
  const hero = heroReceptorRow(frame)
  for (let row = 0; row < count && drawn.count < drawn.room; row++) {
    if (frame.moleculeBound[row] === 0) continue
    const x = frame.moleculePosition[3 * row]!
    // A frame gives places, not pairs.
    const holder = nearestReceptor(frame, null, x, frame.moleculePosition[3 * row + 2]!)
    if (holder < 0 || (!isInSection(moment, holder, hero) && isCutAway(moment, holder, hero))) continue
    const site = x < frame.receptorX[holder]! ? 0 : 1
    putInPocket(moment, holder, site, hero)
    if (place.distanceTo(moment.camera.position) < keepOut * moment.synapseDistance) continue
    add(drawn, frame.moleculeIdentity[row]!, 1, 1)
  }
}

/** Glutamate that a receptor's state tells of, by the index in `receptorStates`. */
const boundInState = [0, 1, 2, 2, 2]

/** Where single molecules are not followed, receptors near the eye still show what their states say they hold. */
function putExpectedBound(drawn: DrawnGlutamate, moment: SceneMoment): void {
  if (moment.synapseDistance > closeDistance) return
  const { frame } = moment
  const count = frame.header[headerWord.receptors]!
  const hero = heroReceptorRow(frame)
  for (let row = 0; row < count; row++) {
    if (!isInSection(moment, row, hero) && isCutAway(moment, row, hero)) continue
    const sites = boundInState[frame.receptorState[row]!]!
    for (let site = 0; site < sites && drawn.count < drawn.room; site++) {
      putInPocket(moment, row, site, hero)
      if (place.distanceTo(moment.camera.position) < keepOut * moment.synapseDistance) continue
      add(drawn, 2 * row + site, 1, 1)
    }
  }
}

/** The place of a bound molecule, into `place`. */
function putInPocket(moment: SceneMoment, row: number, site: number, hero: number): void {
  if (isInSection(moment, row, hero)) sectionPocketPlace(site, place)
  else pocketPlace(moment.frame.receptorKind[row]!, site, receptorYaw(moment.frame.receptorSlot[row]!), place)
  standReceptor(moment, row, foot)
  place.multiplyScalar(moment.exaggeration.receptor * nm).add(foot)
}

function add(drawn: DrawnGlutamate, identity: number, presence: number, isBound: number): void {
  const at = drawn.count++
  drawn.places[3 * at] = place.x
  drawn.places[3 * at + 1] = place.y
  drawn.places[3 * at + 2] = place.z
  drawn.presence[at] = presence
  drawn.isBound[at] = isBound
  drawn.identity[at] = identity
}

function fadeBetween(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

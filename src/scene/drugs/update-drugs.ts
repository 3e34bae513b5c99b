import { Vector3 } from 'three'
import { maxReceptors, poreDrugs, receptorKinds, receptorStates } from '#src/parameters/observables.ts'
import { nm } from '#src/parameters/units.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import type { DrugName } from '#src/scene/drugs/drug-bodies.ts'
import { mostOligomers, type OligomerPlace } from '#src/scene/drugs/place-oligomers.ts'
import { pocketPlace, sectionPocketPlace } from '#src/scene/glutamate/binding-pockets.ts'
import { heroReceptorRow } from '#src/scene/pore-section/hero-receptor.ts'
import { isCutAway, isInSection } from '#src/scene/pore-section/section-hiding.ts'
import { receptorYaw, standReceptor } from '#src/scene/receptors/receptor-stance.ts'
import { closeUpShare, wholeShare } from '#src/scene/stage/shot-groups.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { scalarIndex } from '#src/wire/frame-view.ts'

/** Adds one body at a place (world µm), turned about the upright axis, `scale` µm to its nm. */
export type AddBody = (name: DrugName, at: Vector3, turn: number, scale: number) => void

const amparKind = receptorKinds.indexOf('ampar')
const boundOnce = receptorStates.indexOf('bound-once')
/** How far over the middle of the membrane a blocker sits, nm: over the filter, where Mg²⁺ would be. */
const blockerHeight = 1.5
/** An antibody sits on the N-terminal domains, nm over the middle of the membrane. */
const antibodyHeight = 20.5
/** Surface share that is left where an agent of a PSD's receptors does all that it can: all bodies are drawn there. */
const leastSurface = 0.55
/** Receptors up to so far in front of the section are left standing, µm. */
const frontRow = 0.03

const foot = new Vector3()
const place = new Vector3()
const isFull = new Uint8Array(maxReceptors)

/**
 * Places a body for each drug molecule that a frame tells of: APV on glutamate sites and blockers in pores, receptor by
 * receptor. Antibodies and oligomers are as many as the share of NMDARs that they have taken from the synapse says; of
 * them a frame only knows that share, and the session which agent acts.
 */
export function updateDrugs(add: AddBody, oligomers: readonly OligomerPlace[], moment: SceneMoment): void {
  const { frame, exaggeration } = moment
  const hero = heroReceptorRow(frame)
  const taken = Math.max(0, 1 - frame.hero[scalarIndex.nmdarSurfacePercent]! / 100)
  placeInReceptors(add, moment, hero)
  if ('anti-nmdar-igg' in moment.agents) placeAntibodies(add, moment, hero, taken)
  if ('amyloid-beta' in moment.agents && closeUpShare(moment) < 0.5) {
    const count = Math.min(mostOligomers, Math.round((mostOligomers * taken) / leastSurface))
    for (let i = 0; i < count; i++) {
      const { x, y, z, turn } = oligomers[i]!
      add('oligomer', place.set(x, y, z), turn, nm * exaggeration.receptor)
    }
  }
}

function placeInReceptors(add: AddBody, moment: SceneMoment, hero: number): void {
  const { frame, exaggeration } = moment
  const count = frame.header[headerWord.receptors]!
  const scale = nm * exaggeration.glutamate
  for (let row = 0; row < count; row++) {
    const drug = frame.receptorPoreDrug[row]!
    const apv = frame.receptorApv[row]!
    if ((drug === 0 && apv === 0) || !isSeen(moment, row, hero)) continue
    const yaw = receptorYaw(frame.receptorSlot[row]!)
    standReceptor(moment, row, foot)
    if (drug > 0) {
      place.copy(foot)
      place.y += blockerHeight * nm * exaggeration.receptor
      add(poreDrugs[drug] === 'ketamine' ? 'ketamine' : 'memantine', place, yaw, scale)
    }
    // Glutamate, where it holds one of two sites, holds the first.
    const first = frame.receptorState[row] === boundOnce ? 1 : 0
    for (let k = 0; k < apv; k++) {
      const site = first + k
      if (isInSection(moment, row, hero)) sectionPocketPlace(site, place)
      else pocketPlace(frame.receptorKind[row]!, site, yaw, place)
      place.multiplyScalar(nm * exaggeration.receptor).add(foot)
      add('apv', place, yaw + site * Math.PI, scale)
    }
  }
}

/** An antibody for each receptor that was taken in: it holds on to one that is still there, and reaches for the next. */
function placeAntibodies(add: AddBody, moment: SceneMoment, hero: number, taken: number): void {
  const { frame, exaggeration } = moment
  const count = frame.header[headerWord.receptors]!
  let there = 0
  for (let row = 0; row < count; row++) if (frame.receptorKind[row] !== amparKind) there++
  let left = Math.min(there, Math.round((there * taken) / Math.max(0.01, 1 - taken)))
  isFull.fill(0)
  for (let row = 0; row < count && left > 0; row++) {
    if (frame.receptorKind[row] === amparKind || isFull[row] === 1) continue
    const partner = nearestPartner(moment, row)
    isFull[row] = 1
    left--
    if (!isSeen(moment, row, hero) || isInSection(moment, row, hero)) continue
    standReceptor(moment, row, foot)
    let turn = receptorYaw(frame.receptorSlot[row]!)
    if (partner >= 0) {
      const dx = frame.receptorX[partner]! - frame.receptorX[row]!
      const dz = frame.receptorZ[partner]! - frame.receptorZ[row]!
      turn = Math.atan2(-dz, dx)
    }
    // One arm holds the receptor: the body stands beside it, towards the other.
    const size = nm * exaggeration.receptor
    place.set(
      foot.x + Math.cos(turn) * 4.6 * size,
      foot.y + antibodyHeight * size,
      foot.z - Math.sin(turn) * 4.6 * size,
    )
    add('antibody', place, turn, size)
  }
}

function nearestPartner({ frame }: SceneMoment, row: number): number {
  const count = frame.header[headerWord.receptors]!
  let best = -1
  let nearest = Number.POSITIVE_INFINITY
  for (let other = 0; other < count; other++) {
    if (other === row || frame.receptorKind[other] === amparKind) continue
    const dx = frame.receptorX[other]! - frame.receptorX[row]!
    const dz = frame.receptorZ[other]! - frame.receptorZ[row]!
    if (dx * dx + dz * dz >= nearest) continue
    nearest = dx * dx + dz * dz
    best = other
  }
  return best
}

/** Whether the receptor itself is drawn. */
function isSeen(moment: SceneMoment, row: number, hero: number): boolean {
  if (!isInSection(moment, row, hero) && isCutAway(moment, row, hero)) return false
  const isSection = wholeShare(moment) < 0.5 && closeUpShare(moment) < 0.5
  return !isSection || standReceptor(moment, row, foot).z <= frontRow
}

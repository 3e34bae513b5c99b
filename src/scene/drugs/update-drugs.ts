import { Vector3 } from 'three'
import { poreDrugs, receptorStates } from '#src/parameters/observables.ts'
import { nm } from '#src/parameters/units.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import type { DrugPen } from '#src/scene/drugs/drug-pen.ts'
import { isReceptorSeen } from '#src/scene/drugs/is-receptor-seen.ts'
import { placeAntibodies } from '#src/scene/drugs/place-antibodies.ts'
import { placeInCleft } from '#src/scene/drugs/place-in-cleft.ts'
import { mostOligomers, type OligomerPlace } from '#src/scene/drugs/place-oligomers.ts'
import { pocketPlace, sectionPocketPlace } from '#src/scene/glutamate/binding-pockets.ts'
import { heroReceptorRow } from '#src/scene/pore-section/hero-receptor.ts'
import { isInSection } from '#src/scene/pore-section/section-hiding.ts'
import { receptorYaw, standReceptor } from '#src/scene/receptors/receptor-stance.ts'
import { closeUpShare } from '#src/scene/stage/shot-groups.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { scalarIndex } from '#src/wire/frame-view.ts'

const boundOnce = receptorStates.indexOf('bound-once')
/** How far over the middle of the membrane a blocker sits, nm: over the filter, where Mg²⁺ would be. */
const blockerHeight = 1.5
/** Surface share that is left where an agent of a PSD's receptors does all that it can: all bodies are drawn there. */
const leastSurface = 0.55

const foot = new Vector3()
const place = new Vector3()

/**
 * Places a body for each drug molecule that a frame tells of: APV on glutamate sites and blockers in pores, receptor by
 * receptor. Antibodies and oligomers are as many as the share of NMDARs that they have taken from the synapse says; of
 * them a frame only knows that share, and the session which agent acts.
 */
export function updateDrugs(pen: DrugPen, oligomers: readonly OligomerPlace[], moment: SceneMoment): void {
  const { frame, exaggeration } = moment
  const hero = heroReceptorRow(frame)
  const taken = Math.max(0, 1 - frame.hero[scalarIndex.nmdarSurfacePercent]! / 100)
  placeInReceptors(pen, moment, hero)
  const share = Math.min(1, taken / leastSurface)
  // With a flight those of one view grow in while those of the other shrink away.
  const staged = Math.max(0, Math.min(1, 2 * moment.shots.cleft - 0.5))
  const besideIt = Math.max(0, 1 - 2 * closeUpShare(moment))
  if ('anti-nmdar-igg' in moment.agents) {
    placeAntibodies(pen, moment, hero, taken)
    // The receptors that are left are few, and seldom stand where a vesicle opens.
    if (staged > 0) placeInCleft(pen, moment, 'antibody', share, staged)
  }
  if ('amyloid-beta' in moment.agents) {
    if (staged > 0) placeInCleft(pen, moment, 'oligomer', share, staged)
    const count = besideIt > 0 ? Math.round(mostOligomers * share) : 0
    for (let i = 0; i < count; i++) {
      const { x, y, z, turn } = oligomers[i]!
      pen.body('oligomer', place.set(x, y, z), turn, nm * exaggeration.receptor * besideIt)
    }
  }
}

function placeInReceptors(pen: DrugPen, moment: SceneMoment, hero: number): void {
  const { frame, exaggeration } = moment
  const count = frame.header[headerWord.receptors]!
  const scale = nm * exaggeration.glutamate
  for (let row = 0; row < count; row++) {
    const drug = frame.receptorPoreDrug[row]!
    const apv = frame.receptorApv[row]!
    if ((drug === 0 && apv === 0) || !isReceptorSeen(moment, row, hero)) continue
    const yaw = receptorYaw(frame.receptorSlot[row]!)
    standReceptor(moment, row, foot)
    if (drug > 0) {
      place.copy(foot)
      place.y += blockerHeight * nm * exaggeration.receptor
      pen.body(poreDrugs[drug] === 'ketamine' ? 'ketamine' : 'memantine', place, yaw, scale)
    }
    // Glutamate, where it holds one of two sites, holds the first.
    const first = frame.receptorState[row] === boundOnce ? 1 : 0
    for (let k = 0; k < apv; k++) {
      const site = first + k
      if (isInSection(moment, row, hero)) sectionPocketPlace(site, place)
      else pocketPlace(frame.receptorKind[row]!, site, yaw, place)
      place.multiplyScalar(nm * exaggeration.receptor).add(foot)
      pen.body('apv', place, yaw + site * Math.PI, scale)
    }
  }
}

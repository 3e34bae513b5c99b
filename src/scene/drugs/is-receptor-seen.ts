import { Vector3 } from 'three'
import type { SceneMoment } from '#src/scene/actor.ts'
import { isCutAway, isInSection } from '#src/scene/pore-section/section-hiding.ts'
import { standReceptor } from '#src/scene/receptors/receptor-stance.ts'
import { closeUpShare, wholeShare } from '#src/scene/stage/shot-groups.ts'

/** Receptors up to so far in front of the section are left standing, µm. */
const frontRow = 0.03

const foot = new Vector3()

/** Whether the receptor itself is drawn, that a drug is on. */
export function isReceptorSeen(moment: SceneMoment, row: number, hero: number): boolean {
  if (!isInSection(moment, row, hero) && isCutAway(moment, row, hero)) return false
  const isSection = wholeShare(moment) < 0.5 && closeUpShare(moment) < 0.5
  return !isSection || standReceptor(moment, row, foot).z <= frontRow
}

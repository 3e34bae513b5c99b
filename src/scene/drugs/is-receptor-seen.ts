import { Vector3 } from 'three'
import type { SceneMoment } from '#src/scene/actor.ts'
import { isCutAway, isInSection } from '#src/scene/pore-section/section-hiding.ts'
import { isBeforeSection, standReceptor } from '#src/scene/receptors/receptor-stance.ts'

const foot = new Vector3()

/** Whether the receptor itself is drawn, that a drug is on. */
export function isReceptorSeen(moment: SceneMoment, row: number, hero: number): boolean {
  if (!isInSection(moment, row, hero) && isCutAway(moment, row, hero)) return false
  return !isBeforeSection(moment, moment.frame.receptorKind[row]!, standReceptor(moment, row, foot).z)
}

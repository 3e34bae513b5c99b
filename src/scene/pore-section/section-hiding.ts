import { MathUtils } from 'three'
import { amparKind } from '#src/parameters/observables.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { companionRow, heroReceptorRow, isBetween } from '#src/scene/pore-section/hero-receptor.ts'
import { companionNearness } from '#src/scene/pore-section/pair-nearness.ts'

/** The pore shot is cut open from here on: the whole receptor goes, its half takes over. */
const openFrom = 0.5
/** A receptor this close behind the section would reach through it, nm. */
const reach = 6

/** Whether the pore shot's section stands in place of a receptor, or took it away with everything before the cut. */
export function isCutAway(moment: SceneMoment, row: number, heroRow: number): boolean {
  if (moment.shots.pore < openFrom || heroRow < 0) return false
  if (isInSection(moment, row, heroRow)) return true
  if (moment.frame.receptorZ[row]! <= moment.frame.receptorZ[heroRow]! - reach) return false
  // The one that is drawn between the two has been taken behind the cut.
  return companionNearness(moment) < openFrom || !isBetween(moment.frame, row, heroRow)
}

/** Whether a receptor is one of the two that the pore shot cuts open. */
export function isInSection(moment: SceneMoment, row: number, heroRow: number): boolean {
  if (moment.shots.pore < openFrom || heroRow < 0) return false
  if (row === heroRow) return true
  if (moment.frame.receptorKind[row] === amparKind || companionNearness(moment) < openFrom) return false
  return row === companionRow(moment.frame, heroRow)
}

/** How far the section is open, 0…1, eased. */
export function sectionOpening(moment: SceneMoment): number {
  if (heroReceptorRow(moment.frame) < 0) return 0
  return MathUtils.smoothstep(moment.shots.pore, 0.3, 0.6)
}

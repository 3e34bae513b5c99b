import type { SceneMoment } from '#src/scene/actor.ts'
import { closeUpShare, isEyeInside } from '#src/scene/stage/shot-groups.ts'

/**
 * How much of the coarse membranes is there: in the close-ups lipids take their place, so they go in the first third
 * of a flight to the cleft and come back in the last third of a flight away.
 */
export function coarseMembraneFade(moment: SceneMoment): number {
  const near = closeUpShare(moment)
  return Math.min(1, Math.max(0, 1 - (near - 0.35) / 0.25))
}

/** The same for what is outside the spine: an eye within it sees nothing of that. */
export function outsideFade(moment: SceneMoment): number {
  return isEyeInside(moment) ? 0 : coarseMembraneFade(moment)
}

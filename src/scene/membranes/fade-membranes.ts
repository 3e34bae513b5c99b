import { MathUtils } from 'three'
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

/** How solid the presynaptic side is: the view of growth looks through it at the receptors. */
export function presynapticFade(moment: SceneMoment): number {
  return outsideFade(moment) * (1 - ghostShare(moment))
}

/** How much the bouton is a mere ghost, 0…1. It goes early in a flight to the view of growth and comes back late. */
export function ghostShare({ shots }: SceneMoment): number {
  return MathUtils.smoothstep(shots.growth, 0, 0.7)
}

/** How much of the spine's outer skin is there: it dissolves before an eye goes through it; the wall behind it stays. */
export function skinFade(moment: SceneMoment): number {
  return coarseMembraneFade(moment) * Math.min(1, Math.max(0, 1 - (moment.shots.inside - 0.1) / 0.35))
}

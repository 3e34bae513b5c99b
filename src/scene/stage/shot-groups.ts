import type { SceneMoment } from '#src/scene/actor.ts'

/**
 * How much the picture belongs to views that show bodies whole; in the others they are cut open at z = 0. Inside the
 * spine its wall is whole around the eye.
 */
export function wholeShare({ shots }: Pick<SceneMoment, 'shots'>): number {
  return shots.overview + shots.growth + shots.nucleus + shots.inside
}

/** The eye is in the spine, and its wall hides whatever is outside. */
export function isEyeInside({ shots }: Pick<SceneMoment, 'shots'>): boolean {
  return shots.inside > 0.98
}

/** How much it belongs to views in which the eye is among molecules and single lipids are seen. */
export function closeUpShare({ shots }: Pick<SceneMoment, 'shots'>): number {
  return shots.cleft + shots.pore
}

/** The eye is so far away that what is inside a spine is smaller than a pixel: it need not be drawn. */
export function isFarAway({ shots }: Pick<SceneMoment, 'shots'>): boolean {
  return shots.nucleus > 0.9
}

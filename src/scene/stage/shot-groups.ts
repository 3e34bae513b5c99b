import type { SceneMoment } from '#src/scene/actor.ts'

/** How much the picture belongs to views that show bodies whole; in the others they are cut open at z = 0. */
export function wholeShare({ shots }: Pick<SceneMoment, 'shots'>): number {
  return shots.overview + shots.growth + shots.nucleus
}

/** How much it belongs to views in which the eye is among molecules and single lipids are seen. */
export function closeUpShare({ shots }: Pick<SceneMoment, 'shots'>): number {
  return shots.cleft + shots.pore
}

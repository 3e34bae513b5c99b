import { MathUtils } from 'three'
import type { SceneMoment } from '#src/scene/actor.ts'
import { closeUpShare } from '#src/scene/stage/shot-groups.ts'

/** How much of the molecular close-up worlds is there: 0 from afar, 1 well before a flight arrives. */
export function closeUpFade(moment: SceneMoment): number {
  // A flight between cleft and spine goes through the membrane right beside the cleft: it opens before.
  const open = Math.min(1, Math.max(0, 1 - (moment.shots.inside - 0.001) / 0.031))
  return MathUtils.smoothstep(closeUpShare(moment), 0.3, 0.6) * open
}

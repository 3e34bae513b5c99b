import { exaggerations } from '#src/parameters/exaggerations.ts'
import type { SceneMoment } from '#src/scene/actor.ts'

/** How far the hero's companion has been brought beside it: 0 where it stands in the model … 1 next to the hero. */
export function companionNearness({ exaggeration }: Pick<SceneMoment, 'exaggeration'>): number {
  const closest = exaggerations.neighbour.factor.pore
  return Math.min(1, Math.max(0, (1 - exaggeration.neighbour) / (1 - closest)))
}

import type { SceneMoment } from '#src/scene/actor.ts'

/** What stands in the middle ground of the view from inside, µm from the eye. */
const insideFocus = 0.31

/** The distance that depth of field keeps sharp, µm: the synapse, but from inside what stands before it. */
export function focusDistance({
  synapseDistance,
  shots,
}: Pick<SceneMoment, 'synapseDistance' | 'shots'>): number {
  return synapseDistance + (insideFocus - synapseDistance) * shots.inside
}

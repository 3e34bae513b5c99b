import type { SceneMoment } from '#src/scene/actor.ts'

/** What stands in the middle ground of the view from inside, µm from the eye. */
const insideFocus = 0.31

/** In the cleft what is sharp begins with the receptors before the pore, wherever on the PSD that is. */
const cleftFocus = 0.052

/** With the whole cell in view, spine and nucleus are both meant: the focus lies between them, and is as much deeper. */
const betweenBoth = 1.35
const cellDepth = 3

/** The distance that depth of field keeps sharp, µm: the synapse, but from inside and in the cleft what stands before the eye. */
export function focusDistance({
  synapseDistance,
  shots,
}: Pick<SceneMoment, 'synapseDistance' | 'shots'>): number {
  const outside = synapseDistance * (1 + (betweenBoth - 1) * shots.nucleus)
  return outside + (insideFocus - outside) * shots.inside + (cleftFocus - outside) * shots.cleft
}

/** How many times deeper than usual what is sharp reaches. */
export function focusDepth({ shots }: Pick<SceneMoment, 'shots'>): number {
  return 1 + (cellDepth - 1) * shots.nucleus
}

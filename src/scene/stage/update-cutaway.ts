import { MathUtils, type Vector4 } from 'three'
import type { SceneMoment } from '#src/scene/actor.ts'
import { wholeShare } from '#src/scene/stage/shot-groups.ts'

/** Where the cutting plane waits while nothing is cut, µm in front of the synapse. */
const closedZ = 0.85

/**
 * Opens the section: on the way to the synapse shot the cutting plane sweeps from the front to the middle of the
 * synapse, slice by slice, as a microtome would. In the close-ups it stays open.
 */
export function updateCutaway(moment: SceneMoment, uniforms: { uCutPlane: { value: Vector4 } }): void {
  const open = Math.min(1, 1 - wholeShare(moment))
  // The first part of a flight is far away: begin late, arrive before the camera does.
  const eased = MathUtils.smoothstep(open, 0.25, 0.9)
  uniforms.uCutPlane.value.set(0, 0, 1, open < 0.01 ? -100 : -closedZ * (1 - eased))
}

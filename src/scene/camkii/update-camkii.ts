import { type InstancedBufferAttribute, type InstancedMesh, Matrix4, Vector3 } from 'three'
import { nm } from '#src/parameters/units.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import type { DrawnCamkii } from '#src/scene/camkii/place-camkii.ts'
import { scalarIndex } from '#src/wire/frame-view.ts'

export interface CamkiiLayer {
  readonly mesh: InstancedMesh
  readonly glow: InstancedBufferAttribute
}

/** Presentation seconds for lobes to unfold, and for an enzyme to reach the PSD. */
const unfoldSeconds = 0.7
const travelSeconds = 1.5

const place = new Vector3()
const size = new Vector3()
const matrix = new Matrix4()

/** Shows the model's fractions as so many of the drawn enzymes, in a fixed order. */
export function updateCamkii(
  enzymes: readonly DrawnCamkii[],
  rest: CamkiiLayer,
  active: CamkiiLayer,
  moment: SceneMoment,
): void {
  const { hero } = moment.frame
  const activeFraction = hero[scalarIndex.camkiiActive] ?? 0
  const boundFraction = hero[scalarIndex.camkiiBound] ?? 0
  const scale = nm * moment.exaggeration.camkii
  let resting = 0
  let opened = 0
  for (const enzyme of enzymes) {
    const isBound = boundFraction > enzyme.boundAbove
    const isActive = activeFraction > enzyme.activeAbove
    enzyme.openness = ease(enzyme.openness, isActive ? 1 : 0, unfoldSeconds, moment.stageDelta)
    enzyme.attachment = ease(enzyme.attachment, isBound ? 1 : 0, travelSeconds, moment.stageDelta)
    const way = enzyme.attachment * enzyme.attachment * (3 - 2 * enzyme.attachment)
    place.lerpVectors(enzyme.free, enzyme.bound, way)
    // Unfolding: the flower grows out of the rosette's size.
    if (enzyme.openness < 0.5) {
      matrix.compose(place, enzyme.turn, size.setScalar(scale * (1 + 0.3 * enzyme.openness)))
      rest.mesh.setMatrixAt(resting, matrix)
      rest.glow.array[resting] = 0.1 + 0.5 * enzyme.openness
      resting++
    } else {
      matrix.compose(place, enzyme.turn, size.setScalar(scale * (0.6 + 0.4 * enzyme.openness)))
      active.mesh.setMatrixAt(opened, matrix)
      active.glow.array[opened] = 0.25 + 0.45 * enzyme.openness
      opened++
    }
  }
  finish(rest, resting)
  finish(active, opened)
}

function finish({ mesh, glow }: CamkiiLayer, count: number): void {
  mesh.count = count
  mesh.visible = count > 0
  mesh.instanceMatrix.needsUpdate = true
  glow.needsUpdate = true
}

/** Goes evenly from one state to the other; a still shows the state itself. */
function ease(current: number, target: number, seconds: number, delta: number): number {
  if (delta === 0) return target
  const step = delta / seconds
  return current < target ? Math.min(target, current + step) : Math.max(target, current - step)
}

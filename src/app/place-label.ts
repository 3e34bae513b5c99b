import type { Vector3 } from 'three'
import type { ShotName } from '#src/parameters/exaggerations.ts'
import { anchorPoint } from '#src/scene/camera/shot-anchor.ts'
import { carryWithSoma } from '#src/scene/late-phase/carry-with-soma.ts'
import { hasBeside } from '#src/scene/pore-section/hero-receptor.ts'
import { companionNearness } from '#src/scene/pore-section/pair-nearness.ts'
import { standOnReceptor } from '#src/scene/receptors/stand-on-receptor.ts'
import { stepAside } from '#src/scene/receptors/step-aside.ts'
import type { SceneHandle } from '#src/scene/scene-handle.ts'
import { standOnFusion } from '#src/scene/vesicles/stand-on-fusion.ts'
import type { Label } from '#src/story/labels.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

/**
 * Where a named thing of a shot is in the picture drawn last, −1…1 to the right and up, into `point`. @returns false where
 * the thing is not there now.
 */
export function placeLabel(
  { at: [x, y, z], isOnSoma, standsOn, isBeside, stepsAside }: Label,
  shot: ShotName,
  scene: SceneHandle,
  frame: FrameView,
  point: Vector3,
): boolean {
  point.set(x, y, z)
  if (isOnSoma) carryWithSoma(point, scene)
  anchorPoint(scene.anchors[shot], point)
  if (standsOn === 'fusion') standOnFusion(frame, point)
  const isDrawnBeside = isBeside && companionNearness(scene) > 0.5
  const isThere =
    (!standsOn ||
      standsOn === 'fusion' ||
      (isDrawnBeside ? hasBeside(frame, standsOn) : standOnReceptor(frame, standsOn, point))) &&
    (!stepsAside || stepAside(frame, scene.camera, point))
  point.project(scene.camera)
  return isThere
}

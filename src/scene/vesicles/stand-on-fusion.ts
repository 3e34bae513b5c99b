import type { Vector3 } from 'three'
import { psdHeight } from '#src/anatomy/landmarks.ts'
import { nm } from '#src/parameters/units.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

/**
 * Moves a point (world µm, in the cleft, drawn true to scale) under the place where the next vesicle will fuse, and leaves it as
 * high over the membrane as it was.
 */
export function standOnFusion(frame: FrameView, point: Vector3): void {
  const above = point.y - psdHeight(point.x, point.z)
  const x = frame.fusionX[0]! * nm
  const z = frame.fusionZ[0]! * nm
  point.set(x, above + psdHeight(x, z), z)
}

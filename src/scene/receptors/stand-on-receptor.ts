import type { Vector3 } from 'three'
import { psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { nm } from '#src/parameters/units.ts'
import { nearestReceptor } from '#src/scene/receptors/nearest-receptor.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

/** Farther off another receptor would be meant, µm. */
const reach = 0.022

/**
 * Moves a point (world µm, where receptors are drawn true to scale) onto the nearest receptor of a family and leaves it as
 * high over the membrane as it was. @returns false where none is near: then the point stays.
 */
export function standOnReceptor(frame: FrameView, family: 'ampar' | 'nmdar', point: Vector3): boolean {
  const row = nearestReceptor(frame, family === 'ampar', point.x / nm, point.z / nm)
  const x = frame.receptorX[row]! * nm
  const z = frame.receptorZ[row]! * nm
  if (row < 0 || Math.hypot(x - point.x, z - point.z) >= reach) return false
  const above = point.y - psdCentreY - psdHeight(point.x, point.z)
  point.set(x, psdCentreY + psdHeight(x, z) + above, z)
  return true
}

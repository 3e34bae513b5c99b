import type { Vector3 } from 'three'
import { psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { amparKind } from '#src/parameters/observables.ts'
import { nm } from '#src/parameters/units.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

/** Farther off another receptor would be meant, µm. */
const reach = 0.022

/**
 * Moves a point (world µm, where receptors are drawn true to scale) onto the nearest receptor of a family and leaves it as
 * high over the membrane as it was. @returns false where none is near: then the point stays.
 */
export function standOnReceptor(frame: FrameView, family: 'ampar' | 'nmdar', point: Vector3): boolean {
  const count = frame.header[headerWord.receptors]!
  let best = -1
  let nearest = reach * reach
  for (let row = 0; row < count; row++) {
    if ((frame.receptorKind[row] === amparKind) !== (family === 'ampar')) continue
    const squared = (frame.receptorX[row]! * nm - point.x) ** 2 + (frame.receptorZ[row]! * nm - point.z) ** 2
    if (squared >= nearest) continue
    nearest = squared
    best = row
  }
  if (best < 0) return false
  const above = point.y - psdCentreY - psdHeight(point.x, point.z)
  const x = frame.receptorX[best]! * nm
  const z = frame.receptorZ[best]! * nm
  point.set(x, psdCentreY + psdHeight(x, z) + above, z)
  return true
}

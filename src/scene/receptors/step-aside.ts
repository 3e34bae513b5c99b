import { type Camera, Vector3 } from 'three'
import { psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { receptorHeights } from '#src/anatomy/receptor-heights.ts'
import { nm } from '#src/parameters/units.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

/** Half the width of a receptor, µm: so near to its axis a line of sight meets it. */
const halfWidth = 0.009
const height = receptorHeights.amparMouth * nm
/** Places that are tried to the left and to the right, µm apart. */
const step = 0.004
const steps = 9

const eye = new Vector3()
const right = new Vector3()

/**
 * Moves a point (world µm, where receptors are drawn true to scale) sideways as the camera sees it, as little as it takes
 * for no receptor to stand before it. @returns false where receptors stand before all of that: then the point stays.
 */
export function stepAside(frame: FrameView, camera: Camera, point: Vector3): boolean {
  eye.setFromMatrixPosition(camera.matrixWorld)
  right.setFromMatrixColumn(camera.matrixWorld, 0)
  for (let place = 0; place <= 2 * steps; place++) {
    // 0, 1 to the right, 1 to the left, 2 to the right …
    const aside = step * (place % 2 === 1 ? (place + 1) / 2 : -place / 2)
    if (isHidden(frame, point.x + aside * right.x, point.y + aside * right.y, point.z + aside * right.z))
      continue
    point.addScaledVector(right, aside)
    return true
  }
  return false
}

/** Whether a receptor stands on the way from the eye to a place, or around it. */
function isHidden(frame: FrameView, x: number, y: number, z: number): boolean {
  const wayX = x - eye.x
  const wayZ = z - eye.z
  const squared = Math.max(1e-12, wayX * wayX + wayZ * wayZ)
  const count = frame.header[headerWord.receptors]!
  for (let row = 0; row < count; row++) {
    const receptorX = frame.receptorX[row]! * nm
    const receptorZ = frame.receptorZ[row]! * nm
    const share = Math.min(1, ((receptorX - eye.x) * wayX + (receptorZ - eye.z) * wayZ) / squared)
    if (share <= 0) continue
    const awayX = eye.x + share * wayX - receptorX
    const awayZ = eye.z + share * wayZ - receptorZ
    if (awayX * awayX + awayZ * awayZ > halfWidth * halfWidth) continue
    const above = eye.y + share * (y - eye.y) - psdCentreY - psdHeight(receptorX, receptorZ)
    if (above < height) return true
  }
  return false
}

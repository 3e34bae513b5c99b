import { nm } from '#src/parameters/units.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { createFusionCourse, openPore, updateFusions } from '#src/scene/vesicles/fusion-course.ts'

/** The newest vesicle that opens into the cleft, as the close-ups see it from below. */
export interface FusionPore {
  readonly course: ReturnType<typeof createFusionCourse>
  /** µm from the PSD centre; the place of the next vesicle while none is open. */
  x: number
  z: number
  /** 0 closed … 1 as wide as it gets before the vesicle flattens. */
  open: number
  /** How much of the vesicle's hollow is left over the pore: 1 … 0 it lies flat in the membrane. */
  hollow: number
}

export function createFusionPore(): FusionPore {
  return { course: createFusionCourse(), x: 0, z: 0, open: 0, hollow: 1 }
}

/** Follows the newest fusion of the frames. */
export function updateFusionPore(pore: FusionPore, moment: SceneMoment): void {
  updateFusions(pore.course, moment)
  let newest = pore.course.shown[0]!
  for (const each of pore.course.shown) if (each.number > newest.number) newest = each
  if (newest.number < 0) {
    pore.open = 0
    pore.hollow = 1
    pore.x = moment.frame.fusionX[0]! * nm
    pore.z = moment.frame.fusionZ[0]! * nm
    return
  }
  pore.x = newest.x
  pore.z = newest.z
  const opened = Math.min(1, newest.progress / openPore)
  const flattened = Math.max(0, (newest.progress - openPore) / (1 - openPore))
  pore.hollow = 1 - flattened
  // The dent widens as it flattens, and is gone in the end.
  pore.open = opened * (1 + 0.8 * flattened) * Math.min(1, 6 * pore.hollow)
}

import type { Vector3 } from 'three'
import { somaCentre } from '#src/anatomy/landmarks.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { somaStance } from '#src/scene/late-phase/cell-ways.ts'

/** Moves a place on the cell body, given for the usual drawing (world µm), to where true scale takes it. */
export function carryWithSoma(place: Vector3, moment: Pick<SceneMoment, 'exaggeration'>): Vector3 {
  const { size, x } = somaStance(moment)
  place.x = x + (place.x - somaCentre[0]) * size
  place.y = somaCentre[1] + (place.y - somaCentre[1]) * size
  place.z = somaCentre[2] + (place.z - somaCentre[2]) * size
  return place
}

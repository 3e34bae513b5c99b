import type { Vector3 } from 'three'
import type { DrugName } from '#src/scene/drugs/drug-bodies.ts'

/** Draws drugs at places in world µm, `scale` µm to their nm. */
export interface DrugPen {
  /** One body, turned about the upright axis. */
  body(name: DrugName, at: Vector3, turn: number, scale: number): void
  /** An antibody with an arm at each of two places. */
  antibody(from: Vector3, to: Vector3, scale: number): void
}

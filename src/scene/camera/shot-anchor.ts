import { Vector3 } from 'three'
import { type ShotName, shotNames } from '#src/parameters/exaggerations.ts'

/** Where a shot has been taken: close-ups go where their receptors stand, and turn to how these stand best. */
export interface ShotAnchor {
  /** What it adds to its place, µm. */
  readonly offset: Vector3
  /** How far it is turned about the synapse’s axis first, radians. */
  turn: number
}

export type ShotAnchors = Readonly<Record<ShotName, ShotAnchor>>

/** Each shot in its own place. */
export function createShotAnchors(): ShotAnchors {
  return Object.fromEntries(shotNames.map((name) => [name, { offset: new Vector3(), turn: 0 }])) as Record<
    ShotName,
    ShotAnchor
  >
}

/** Takes a point of a shot (world µm) to where the shot has been taken, in place. */
export function anchorPoint({ offset, turn }: ShotAnchor, point: Vector3): Vector3 {
  return turnAboutAxis(point, turn).add(offset)
}

/** Turns about the synapse’s axis, in place. */
export function turnAboutAxis(point: Vector3, turn: number): Vector3 {
  if (turn === 0) return point
  const { x, z } = point
  const cos = Math.cos(turn)
  const sin = Math.sin(turn)
  point.x = cos * x + sin * z
  point.z = cos * z - sin * x
  return point
}

/**
 * How far a mix of shots is turned in all, radians. A flight turns in its half near the shot: there the eye is among
 * molecules, and swings past no cell.
 */
export function mixedTurn(anchors: ShotAnchors, weights: Readonly<Record<ShotName, number>>): number {
  let turn = 0
  for (const name of shotNames) {
    const near = Math.min(1, Math.max(0, 2 * weights[name] - 1))
    turn += anchors[name].turn * near * near * (3 - 2 * near)
  }
  return turn
}

import { Vector3 } from 'three'
import { heroSpineBody } from '#src/anatomy/spine-field.ts'
import { shots } from '#src/story/shots.ts'

/** A place of the spine's wall where membrane comes or goes, and axes there, unit vectors. World, µm. */
export interface WallSite {
  readonly wall: Vector3
  readonly inward: Vector3
  /** Across the wall, towards the eye of the view from inside, and sideways to it. */
  readonly facing: Vector3
  readonly aside: Vector3
}

const centre = new Vector3(0, 0.02, 0)

/** The wall in a direction from the middle of the head. */
export function findWallSite(x: number, y: number, z: number): WallSite {
  const direction = new Vector3(x, y, z).normalize()
  const body = (p: Vector3) => heroSpineBody(p.x, p.y, p.z)
  let near = 0
  let far = 0.6
  for (let step = 0; step < 40; step++) {
    const middle = (near + far) / 2
    if (body(centre.clone().addScaledVector(direction, middle)) < -0.004) near = middle
    else far = middle
  }
  const wall = centre.clone().addScaledVector(direction, near)
  const probe = 0.01
  const slope = (axis: Vector3) =>
    body(wall.clone().addScaledVector(axis, probe)) - body(wall.clone().addScaledVector(axis, -probe))
  const inward = new Vector3(
    slope(new Vector3(1, 0, 0)),
    slope(new Vector3(0, 1, 0)),
    slope(new Vector3(0, 0, 1)),
  )
    .normalize()
    .negate()
  const facing = new Vector3(...shots.inside.position).sub(wall)
  facing.addScaledVector(inward, -facing.dot(inward)).normalize()
  return { wall, inward, facing, aside: new Vector3().crossVectors(inward, facing) }
}

import { Quaternion, Vector3 } from 'three'
import type { Shot } from '#src/story/shots.ts'

/** Where the camera stands and what it looks at: target, direction and distance, because flights cross four scales. */
export interface CameraPose {
  readonly target: Vector3
  /** Unit vector from the target to the camera. */
  readonly direction: Vector3
  /** µm. */
  distance: number
  /** Vertical, degrees, at 16:9. */
  fov: number
  /** Degrees. */
  roll: number
  /** How many times wider than high what must stay in view is. */
  spread: number
}

/** Most views are about one body, as wide as high. */
const usualSpread = 1.05

export function createPose(): CameraPose {
  return {
    target: new Vector3(),
    direction: new Vector3(0, 0, 1),
    distance: 1,
    fov: 45,
    roll: 0,
    spread: usualSpread,
  }
}

export function copyPose(from: CameraPose, to: CameraPose): void {
  to.target.copy(from.target)
  to.direction.copy(from.direction)
  to.distance = from.distance
  to.fov = from.fov
  to.roll = from.roll
  to.spread = from.spread
}

export function poseOfShot(shot: Shot, pose: CameraPose = createPose()): CameraPose {
  pose.target.fromArray(shot.target)
  pose.direction.fromArray(shot.position).sub(pose.target)
  pose.distance = pose.direction.length()
  pose.direction.divideScalar(pose.distance)
  pose.fov = shot.fov
  pose.roll = shot.roll
  pose.spread = shot.spread ?? usualSpread
  return pose
}

const turn = new Quaternion()
const partOfTurn = new Quaternion()
const still = new Quaternion()

/**
 * The pose at fraction `t` (0…1, already eased) of a flight. Distance changes by equal factors in equal times, so a
 * flight from 3 µm to 60 nm never seems to stop or to leap; the target moves in step with the distance, which keeps
 * the line of sight straight. Writes into `out`; allocates nothing.
 */
export function interpolatePose(from: CameraPose, to: CameraPose, t: number, out: CameraPose): void {
  const distance = from.distance * (to.distance / from.distance) ** t
  const span = to.distance - from.distance
  const targetPart = Math.abs(span) < 0.05 * from.distance ? t : (distance - from.distance) / span
  out.target.lerpVectors(from.target, to.target, targetPart)
  turn.setFromUnitVectors(from.direction, to.direction)
  partOfTurn.slerpQuaternions(still, turn, t)
  out.direction.copy(from.direction).applyQuaternion(partOfTurn).normalize()
  out.distance = distance
  out.fov = from.fov + (to.fov - from.fov) * t
  out.roll = from.roll + (to.roll - from.roll) * t
  out.spread = from.spread + (to.spread - from.spread) * t
}

/** Ease in and out, cubic. */
export function easeInOut(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2
}

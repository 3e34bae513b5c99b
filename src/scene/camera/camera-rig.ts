import { MathUtils, type PerspectiveCamera, Vector3 } from 'three'
import { type ShotName, shotNames } from '#src/parameters/exaggerations.ts'
import {
  type CameraPose,
  copyPose,
  createPose,
  easeInOut,
  interpolatePose,
  poseOfShot,
} from '#src/scene/camera/camera-pose.ts'
import {
  createShotAnchors,
  mixedTurn,
  type ShotAnchors,
  turnAboutAxis,
} from '#src/scene/camera/shot-anchor.ts'
import type { CameraCue, Stand } from '#src/story/script.ts'
import { shots } from '#src/story/shots.ts'

const flightSeconds = 2.2
/** How far a visitor may turn from a shot, radians: enough to feel depth, too little to see a stage from behind. */
const yawLimit: Readonly<Record<ShotName, number>> = {
  overview: 1.1,
  synapse: 0.6,
  cleft: 0.7,
  pore: 0.45,
  inside: 0.4,
  growth: 0.7,
  nucleus: 0.5,
}
const pitchLimit: Readonly<Record<ShotName, number>> = {
  overview: 0.5,
  synapse: 0.35,
  cleft: 0.12,
  pore: 0.22,
  inside: 0.25,
  growth: 0.35,
  nucleus: 0.3,
}
/** Zoom within a shot, as factors of its distance; beyond them the camera flies on to the next scale. */
const nearest = 0.5
const farthest = 1.7
const panLimit = 0.3

/** The visitor's camera: flies between shots, turns, pans and zooms a little within one. It has no clock. */
export interface CameraRig {
  /** The shot stood at or flown to. */
  readonly shot: ShotName
  readonly isFlying: boolean
  /** The picture is clearly higher than wide. */
  readonly isUpright: boolean
  /** By what share of an upright picture's height what it is about stands above its middle. */
  readonly above: number
  /** How much each shot owns the picture; sums to 1. */
  readonly weights: Readonly<Record<ShotName, number>>
  /** The point looked at, world µm; rewritten by `update`. */
  readonly focus: Vector3
  /** Where each shot has been taken. Written by the frame loop. */
  readonly anchors: ShotAnchors
  flyTo(shot: ShotName): void
  jumpTo(shot: ShotName): void
  /** Turns by radians about the target. */
  turn(yaw: number, pitch: number): void
  /** Moves the target by fractions of the picture's height. */
  pan(right: number, up: number): void
  /** Multiplies the distance; returns the neighbouring shot where that passes a limit (the caller may fly there). */
  zoom(factor: number): ShotName | null
  /**
   * Lets a story hold the camera: where it is depends on the cue alone and no longer on how it came there. Null gives it
   * back where it stands.
   */
  follow(cue: CameraCue | null): void
  /** Width by height of the picture, and of its part that nothing covers: the hero has to fit there. */
  setAspect(aspect: number, clearAspect?: number): void
  setReducedMotion(reduced: boolean): void
  /** Moves on by seconds of stage time and places the camera, by its own `anchors` or by those of another synapse. */
  update(stageDelta: number, stageTime: number, by?: CameraRig['anchors']): void
}

export function createCameraRig(camera: PerspectiveCamera, first: ShotName = 'overview'): CameraRig {
  const weights = Object.fromEntries(shotNames.map((name) => [name, 0])) as Record<ShotName, number>
  const anchors = createShotAnchors()
  const from = createPose()
  const to = createPose()
  const pose = createPose()
  const departure = { ...weights }
  const right = new Vector3()
  const up = new Vector3()
  const offset = new Vector3()
  const focus = new Vector3()
  let shot = first
  let flown = 1
  let aspect = 16 / 9
  let clearAspect = aspect
  let isMotionReduced = false
  let cue: CameraCue | null = null
  // What the visitor added to the shot; eases back to nothing in a flight.
  let yaw = 0
  let pitch = 0
  let zoomed = 1
  let panRight = 0
  let panUp = 0
  /** Of the picture drawn last, radians clockwise. */
  let tilt = 0
  let above = 0

  const jumpTo = (name: ShotName) => {
    shot = name
    flown = 1
    for (const each of shotNames) weights[each] = each === name ? 1 : 0
    poseOfShot(shots[name], to)
    copyPose(to, pose)
    yaw = pitch = panRight = panUp = 0
    zoomed = 1
  }
  jumpTo(first)

  return {
    get shot() {
      return shot
    },
    get isFlying() {
      return flown < 1
    },
    get isUpright() {
      return clearAspect < (widestUpright + fullyUpright) / 2
    },
    get above() {
      return above
    },
    weights,
    focus,
    anchors,
    jumpTo,
    flyTo(name) {
      if (isMotionReduced) {
        jumpTo(name)
        return
      }
      copyPose(pose, from)
      // The visitor's own turn becomes part of where the flight starts.
      addOffsets(from)
      copyPose(from, pose)
      Object.assign(departure, weights)
      poseOfShot(shots[name], to)
      shot = name
      flown = 0
      yaw = pitch = panRight = panUp = 0
      zoomed = 1
    },
    turn(byYaw, byPitch) {
      // A hand moves along the picture, however that is tilted.
      const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)]
      yaw = MathUtils.clamp(yaw + byYaw * cos - byPitch * sin, -yawLimit[shot], yawLimit[shot])
      pitch = MathUtils.clamp(pitch + byYaw * sin + byPitch * cos, -pitchLimit[shot], pitchLimit[shot])
    },
    pan(byRight, byUp) {
      const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)]
      panRight = MathUtils.clamp(panRight + byRight * cos - byUp * sin, -panLimit, panLimit)
      panUp = MathUtils.clamp(panUp + byRight * sin + byUp * cos, -panLimit, panLimit)
    },
    zoom(factor) {
      const wanted = zoomed * factor
      zoomed = MathUtils.clamp(wanted, nearest, farthest)
      if (wanted === zoomed) return null
      return wanted < nearest ? shots[shot].nearer : shots[shot].farther
    },
    follow(next) {
      cue = next
      if (next === null) return
      shot = next.to.view
      flown = 1
      yaw = pitch = panRight = panUp = 0
      zoomed = 1
    },
    setAspect(value, clear = value) {
      aspect = value
      clearAspect = clear
    },
    setReducedMotion(reduced) {
      isMotionReduced = reduced
      if (reduced && flown < 1) jumpTo(shot)
    },
    update(stageDelta, stageTime, by = anchors) {
      if (cue) takeCue(cue)
      else if (flown < 1) {
        flown = Math.min(1, flown + stageDelta / flightSeconds)
        const eased = easeInOut(flown)
        interpolatePose(from, to, eased, pose)
        for (const name of shotNames) {
          weights[name] = departure[name] * (1 - eased) + (name === shot ? eased : 0)
        }
      }
      copyPose(pose, placed)
      const turned = mixedTurn(by, weights)
      turnAboutAxis(placed.target, turned)
      turnAboutAxis(placed.direction, turned)
      for (const name of shotNames) placed.target.addScaledVector(by[name].offset, weights[name])
      addOffsets(placed)
      if (!isMotionReduced)
        turnDirection(placed, MathUtils.degToRad(1.5) * Math.sin((2 * Math.PI * stageTime) / 20), 0)
      place(placed)
      focus.copy(placed.target)
    },
  }

  function takeCue({ from: departs, to: arrives, flown: share }: CameraCue): void {
    const eased = easeInOut(share)
    poseOfStand(departs, from)
    poseOfStand(arrives, to)
    interpolatePose(from, to, eased, pose)
    for (const name of shotNames) {
      weights[name] = (name === departs.view ? 1 - eased : 0) + (name === arrives.view ? eased : 0)
    }
  }

  function addOffsets(onto: CameraPose): void {
    turnDirection(onto, yaw, pitch)
    onto.distance *= zoomed
    const height = 2 * onto.distance * Math.tan(MathUtils.degToRad(onto.fov / 2))
    right.set(0, 1, 0).cross(onto.direction).normalize()
    up.crossVectors(onto.direction, right)
    onto.target.addScaledVector(right, panRight * height).addScaledVector(up, panUp * height)
  }

  function place(at: CameraPose): void {
    const isUpright = MathUtils.clamp((widestUpright - clearAspect) / (widestUpright - fullyUpright), 0, 1)
    let { roll, spread } = at
    sight.copy(at.target)
    let rise = 0
    let sink = 0
    above = 0
    for (const name of shotNames) {
      const { upright } = shots[name]
      if (!upright) continue
      const share = weights[name] * isUpright
      roll += upright.roll * share
      spread += (upright.spread - spread) * share
      rise += (upright.rise ?? 0) * share
      sink += (upright.sink ?? 0) * share
      above += (upright.above ?? 0) * share
    }
    tilt = MathUtils.degToRad(roll)
    const widest = clearAspect < aspect ? widestBetweenPanels : widestNatural
    const fov = fitFov(at.fov, clearAspect, spread, widest)
    above *= clearAspect / aspect
    const distance = at.distance * stepBack(at.fov, fov, clearAspect, spread)
    offset.copy(at.direction).multiplyScalar(distance)
    camera.position.copy(at.target).add(offset)
    camera.position.y += rise
    sight.y -= sink
    camera.up.set(0, 1, 0)
    camera.lookAt(sight)
    camera.rotateZ(tilt)
    camera.aspect = aspect
    camera.fov = fov
    // Four decades of scale: the depth range follows the distance.
    camera.near = distance * 0.03
    camera.far = Math.max(24, distance * 12)
    camera.updateProjectionMatrix()
    camera.updateMatrixWorld()
  }
}

/** A picture is upright from here on, and fully so: width through height. */
const widestUpright = 1
const fullyUpright = 0.7

/** Field of view that still looks natural, degrees; and where panels cover what would be drawn out. */
const widestNatural = 72
const widestBetweenPanels = 110

const placed = createPose()
const sight = new Vector3()
const axis = new Vector3()
const worldUp = new Vector3(0, 1, 0)

function poseOfStand({ view, yaw = 0, pitch = 0, distance = 1 }: Stand, pose: CameraPose): void {
  poseOfShot(shots[view], pose)
  turnDirection(pose, MathUtils.degToRad(yaw), MathUtils.degToRad(pitch))
  pose.distance *= distance
}

function turnDirection(pose: CameraPose, yaw: number, pitch: number): void {
  if (yaw !== 0) pose.direction.applyAxisAngle(worldUp, yaw)
  if (pitch !== 0) {
    axis.crossVectors(worldUp, pose.direction).normalize()
    pose.direction.applyAxisAngle(axis, -pitch)
  }
}

/**
 * Vertical field of view for another aspect than 16:9: narrower pictures widen it so that the hero's width stays in
 * view, up to what still looks natural.
 */
export function fitFov(fov: number, aspect: number, spread = 1.05, widest = widestNatural): number {
  if (aspect >= spread) return fov
  return Math.min(widest, MathUtils.radToDeg(2 * Math.atan((halfHeight(fov) * spread) / aspect)))
}

/** By how much farther away a camera stands where its view could not be widened enough: a whole cell in a tall picture. */
export function stepBack(fov: number, fitted: number, aspect: number, spread: number): number {
  return Math.max(1, (halfHeight(fov) * Math.min(spread, 16 / 9)) / (halfHeight(fitted) * aspect))
}

function halfHeight(fov: number): number {
  return Math.tan(MathUtils.degToRad(fov / 2))
}

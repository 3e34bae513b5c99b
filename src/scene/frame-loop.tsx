import { PerformanceMonitor } from '@react-three/drei'
import { useFrame } from '@react-three/fiber'
import { useEffect } from 'react'
import type { PerspectiveCamera, Vector2, WebGLRenderer } from 'three'
import { aimCloseUps } from '#src/scene/camera/aim-close-ups.ts'
import type { CameraRig } from '#src/scene/camera/camera-rig.ts'
import { anchorLights, lightUniforms, updateLightRig } from '#src/scene/materials/light-rig.ts'
import type { Side } from '#src/scene/stage/create-side.ts'
import { focusDepth, focusDistance } from '#src/scene/stage/focus-distance.ts'
import { updateExaggeration, updateMoment } from '#src/scene/stage/scene-moment.ts'
import type { Pace } from '#src/scene/stage/tier-choice.ts'
import { updateCutaway } from '#src/scene/stage/update-cutaway.ts'

/** Everything that one picture needs. Fields that change at human speed (sides, actors, post) are replaced, never mutated. */
export interface Stage {
  readonly renderer: WebGLRenderer
  readonly camera: PerspectiveCamera
  readonly rig: CameraRig
  /** From left to right. All are seen by the same camera. */
  sides: readonly [Side, ...Side[]]
  /** CSS pixels. */
  width: number
  height: number
  /** Size of each side's part, CSS pixels: beside each other, or above each other in an upright picture. */
  readonly share: Vector2
  /** CSS pixels that panels cover at the outer edges of a comparison. */
  coveredEdge: number
  /** Where the middle of what is seen stands beside the middle of a picture that is not compared, in shares of its width and height. */
  readonly middle: Vector2
  /** Where it moves to. */
  readonly nextMiddle: Vector2
  /** How much of the width of such a picture no panel covers, and what that comes to, 0…1. */
  clearShare: number
  nextClearShare: number
  /** The picture is kept, and no panel stands before it: its middle is its own. */
  isKept: boolean
  /** Seconds of presentation that the next picture moves on by. */
  delta: number
  /** 0 as told, 1 true to scale; eased by `trueScale`. */
  truth: number
  trueScale: boolean
}

const truthSeconds = 1.2
/** Seconds in which what is seen gets most of the way to another middle. */
const middleSeconds = 0.5

/** One picture. The order matters: camera, then light, then what stands in it, then the drawing. */
export function drawStage(stage: Stage): void {
  const { sides, delta, renderer } = stage
  const isStill = sides[0].moment.reducedMotion
  const step = isStill ? 1 : delta / truthSeconds
  stage.truth = Math.min(1, Math.max(0, stage.truth + (stage.trueScale ? step : -step)))
  const way = isStill ? 1 : 1 - Math.exp(-delta / middleSeconds)
  // What the picture is about goes there, and that may stand above its middle.
  const { middle, nextMiddle, rig } = stage
  middle.x += (nextMiddle.x - middle.x) * way
  middle.y += ((nextMiddle.y && nextMiddle.y + rig.above) - middle.y) * way
  stage.clearShare += (stage.nextClearShare - stage.clearShare) * way
  aimForShare(stage)
  // Counted over all passes of a picture, not only over the last.
  renderer.info.reset()
  renderer.setScissorTest(sides.length > 1)
  for (let i = 0; i < sides.length; i++) drawSide(stage, sides[i]!, i)
}

/** Tells the camera the shape of each side's part, and of what no panel covers of it. */
export function aimForShare({ rig, sides, width, share, coveredEdge, clearShare, isKept }: Stage): void {
  const { x, y } = share
  const covered = x < width ? coveredEdge : 0
  const clear = sides.length > 1 ? x - covered : isKept ? x : clearShare * x
  rig.setAspect(x / y, Math.max(0.3 * x, clear) / y)
}

function drawSide(stage: Stage, side: Side, index: number): void {
  tellMoment(stage, side, index, stage.delta)
  for (const actor of side.actors) actor.update(side.moment)
  paintSide(stage, side, index)
}

/** Tells a side the moment of its next picture, with no time passing: actors that come then know what is to be seen. */
export function prepareSide(stage: Stage, side: Side): void {
  aimForShare(stage)
  tellMoment(stage, side, 0, 0)
}

function tellMoment(stage: Stage, side: Side, index: number, delta: number): void {
  const { rig } = stage
  const { moment, anchors } = side
  aimCloseUps(side.aim, anchors, rig.weights, side.source.shown, delta, rig.isUpright)
  // The flight itself goes on once a picture, for all sides.
  rig.update(index === 0 ? delta : 0, moment.stageTime, anchors)
  updateMoment(moment, side.source, delta, anchors)
  updateExaggeration(moment, stage.truth)
  lightSide(side)
}

/** Draws the last picture once more, with nothing moved: before another backdrop. */
export function redrawStage(stage: Stage): void {
  const { sides, renderer } = stage
  renderer.setScissorTest(sides.length > 1)
  for (let i = 0; i < sides.length; i++) {
    const side = sides[i]!
    lightSide(side)
    paintSide(stage, side, i)
  }
}

/** All sides share one light rig: it is set for a side before that side is drawn. */
function lightSide({ moment, anchors }: Side): void {
  updateLightRig(moment.shots)
  anchorLights(anchors, moment.shots)
  updateCutaway(moment, lightUniforms)
}

function paintSide(stage: Stage, side: Side, index: number): void {
  const { camera, renderer, delta } = stage
  const { moment } = side
  placeSide(stage, index)
  side.sky.paint(renderer)
  if (side.post) {
    side.post.setFocus(focusDistance(moment), focusDepth(moment))
    side.post.render(delta)
  } else {
    renderer.render(side.scene, camera)
  }
}

interface FrameLoopProps {
  readonly stage: Stage
  readonly onMounted: () => void
  /** Pictures come too slowly, or with time to spare. */
  readonly onPace: (pace: Pace) => void
}

/** Gives a side its part of the canvas, and moves what is seen out from under the panels. */
function placeSide(
  { renderer, camera, sides, width, height, share, coveredEdge, middle, isKept }: Stage,
  index: number,
): void {
  const isStacked = share.x === width
  const left = isStacked ? 0 : index * share.x
  const bottom = isStacked ? height - (index + 1) * share.y : 0
  renderer.setViewport(left, bottom, share.x, share.y)
  renderer.setScissor(left, bottom, share.x, share.y)
  // A chain of passes draws into textures of its own, which begin at zero.
  const ratio = sides[index]!.post ? 0 : renderer.getPixelRatio()
  lightUniforms.uOrigin.value.set(Math.floor(left * ratio), Math.floor(bottom * ratio))
  if (sides.length > 1 && !isStacked && coveredEdge > 0) {
    const inwards = (index === 0 ? coveredEdge : -coveredEdge) / 2
    camera.setViewOffset(share.x, share.y, -inwards, 0, share.x, share.y)
  } else if (sides.length === 1 && !isKept && middle.lengthSq() > 0) {
    camera.setViewOffset(share.x, share.y, -middle.x * share.x, -middle.y * share.y, share.x, share.y)
  } else if (camera.view?.enabled) {
    camera.clearViewOffset()
  }
}

/** Frames per second below which a tier is too much, and above which there is room for a better one. */
const paceBounds: [slow: number, quick: number] = [20, 55]

/**
 * Hangs the loop into react-three-fiber; a priority above zero makes it the only thing that draws. The monitor watches
 * the wall clock: it may choose the tier, never what is computed or where things stand.
 */
export function FrameLoop({ stage, onMounted, onPace }: FrameLoopProps) {
  useFrame(() => drawStage(stage), 1)
  useEffect(onMounted, [onMounted])
  return (
    <PerformanceMonitor
      iterations={6}
      ms={500}
      bounds={() => paceBounds}
      onDecline={() => onPace('slow')}
      onIncline={() => onPace('quick')}
    />
  )
}

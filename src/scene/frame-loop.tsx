import { PerformanceMonitor } from '@react-three/drei'
import { useFrame } from '@react-three/fiber'
import { useEffect } from 'react'
import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three'
import type { Actor, SceneMoment } from '#src/scene/actor.ts'
import { aimCloseUps, type CloseUpAim } from '#src/scene/camera/aim-close-ups.ts'
import type { CameraRig } from '#src/scene/camera/camera-rig.ts'
import type { Sky } from '#src/scene/materials/create-sky.ts'
import { lightUniforms, moveFills, updateLightRig } from '#src/scene/materials/light-rig.ts'
import type { Post } from '#src/scene/post/create-post.ts'
import { focusDistance } from '#src/scene/stage/focus-distance.ts'
import { type FrameSource, updateExaggeration, updateMoment } from '#src/scene/stage/scene-moment.ts'
import { updateCutaway } from '#src/scene/stage/update-cutaway.ts'

/** Everything that one picture needs. Fields that change at human speed (actors, post) are replaced, never mutated. */
export interface Stage {
  readonly renderer: WebGLRenderer
  readonly scene: Scene
  readonly camera: PerspectiveCamera
  readonly rig: CameraRig
  readonly aim: CloseUpAim
  readonly sky: Sky
  readonly source: FrameSource
  readonly moment: SceneMoment
  /** Seconds of presentation that the next picture moves on by. */
  delta: number
  actors: readonly Actor[]
  /** Null draws straight to the canvas. */
  post: Post | null
  /** 0 as told, 1 true to scale; eased by `trueScale`. */
  truth: number
  trueScale: boolean
}

const truthSeconds = 1.2

/** One picture. The order matters: camera, then light, then what stands in it, then the drawing. */
export function drawStage(stage: Stage): void {
  const { moment, rig, camera, renderer, delta: stageDelta } = stage
  const step = moment.reducedMotion ? 1 : stageDelta / truthSeconds
  stage.truth = Math.min(1, Math.max(0, stage.truth + (stage.trueScale ? step : -step)))

  aimCloseUps(stage.aim, rig.anchors, rig.weights, stage.source.shown, stageDelta)
  rig.update(stageDelta, moment.stageTime)
  updateMoment(moment, stage.source, stageDelta)
  updateExaggeration(moment, stage.truth)
  updateLightRig(moment.shots)
  moveFills(rig.anchors, moment.shots)
  updateCutaway(moment, lightUniforms)
  for (const actor of stage.actors) actor.update(moment)

  // Counted over all passes of a picture, not only over the last.
  renderer.info.reset()
  stage.sky.paint(renderer)
  if (stage.post) {
    stage.post.setFocus(focusDistance(moment))
    stage.post.render(stageDelta)
  } else {
    renderer.render(stage.scene, camera)
  }
}

interface FrameLoopProps {
  readonly stage: Stage
  readonly onMounted: () => void
  /** Pictures come too slowly, or with time to spare. */
  readonly onPace: (pace: 'slow' | 'quick' | 'undecided') => void
}

/** Frames per second below which a tier is too much, and above which there is room for a better one. */
const paceBounds: [slow: number, quick: number] = [20, 55]
/** So often a tier may be changed before it is settled that neither fits well. */
const mostChanges = 3

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
      flipflops={mostChanges}
      bounds={() => paceBounds}
      onDecline={() => onPace('slow')}
      onIncline={() => onPace('quick')}
      onFallback={() => onPace('undecided')}
    />
  )
}

import { type PerspectiveCamera, Scene } from 'three'
import type { ShotName } from '#src/parameters/exaggerations.ts'
import type { Actor, ActorContext, SceneMoment } from '#src/scene/actor.ts'
import { actorList } from '#src/scene/actors.ts'
import { type CloseUpAim, createCloseUpAim } from '#src/scene/camera/aim-close-ups.ts'
import type { CameraRig } from '#src/scene/camera/camera-rig.ts'
import { createShotAnchors, type ShotAnchors } from '#src/scene/camera/shot-anchor.ts'
import { createSky, type Sky } from '#src/scene/materials/create-sky.ts'
import type { Post } from '#src/scene/post/create-post.ts'
import { createMoment, type FrameSource } from '#src/scene/stage/scene-moment.ts'

/** One synapse as it is drawn: it fills the picture, or half of it where two are compared. */
export interface Side {
  readonly scene: Scene
  /** Where its close-ups go, by where its receptors stand. */
  readonly aim: CloseUpAim
  readonly sky: Sky
  readonly source: FrameSource
  readonly moment: SceneMoment
  /** Where its close-ups stand: each synapse has receptors of its own. */
  readonly anchors: ShotAnchors
  actors: readonly Actor[]
  /** Null draws straight to the canvas. */
  post: Post | null
}

/** A side with its water, and nothing in it yet. All sides are seen by one camera and fly with one rig. */
export function createSide(
  source: FrameSource,
  camera: PerspectiveCamera,
  rig: CameraRig,
  anchors: ShotAnchors = createShotAnchors(),
): Side {
  const scene = new Scene()
  const sky = createSky()
  scene.add(sky.object)
  return {
    scene,
    sky,
    source,
    moment: createMoment(source, camera, rig.weights as Record<ShotName, number>),
    anchors,
    aim: createCloseUpAim(),
    actors: [],
    post: null,
  }
}

export function mountActors(side: Side, context: ActorContext): void {
  side.actors = actorList.map(([name, create]) => {
    const actor = create(context)
    actor.object.name = name
    side.scene.add(actor.object)
    return actor
  })
}

/** Takes out everything that a tier had put in; the water stays. */
export function clearSide(side: Side): void {
  for (const actor of side.actors) {
    side.scene.remove(actor.object)
    actor.dispose()
  }
  side.actors = []
  side.post?.dispose()
  side.post = null
}

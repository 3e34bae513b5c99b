import { type Camera, Vector3 } from 'three'
import { psdCentreY } from '#src/anatomy/landmarks.ts'
import {
  type Exaggeration,
  type ExaggerationName,
  exaggerations,
  type ShotName,
  shotNames,
} from '#src/parameters/exaggerations.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import type { ShotAnchors } from '#src/scene/camera/shot-anchor.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

/** What a scene reads of a session: the two frames around the playhead. A session's `FrameStream` is one. */
export interface FrameSource {
  readonly shown: FrameView
  readonly previous: FrameView
  readonly blend: number
  /** s. */
  readonly simTime: number
}

const exaggerationNames = Object.keys(exaggerations) as ExaggerationName[]

/** The one moment object of a scene; it is rewritten for each picture. */
export function createMoment(
  source: FrameSource,
  camera: Camera,
  shots: Record<ShotName, number>,
): SceneMoment {
  return {
    frame: source.shown,
    previous: source.previous,
    blend: source.blend,
    simTime: source.simTime,
    simDelta: 0,
    stageTime: 0,
    stageDelta: 0,
    shots,
    exaggeration: Object.fromEntries(exaggerationNames.map((name) => [name, 1])) as Record<
      ExaggerationName,
      number
    >,
    synapseDistance: 1,
    agents: {},
    camera,
    cleftStage: { offset: new Vector3(), turn: 0 },
    reducedMotion: false,
  }
}

const eye = new Vector3()

/** Takes the newest frames and the camera's place into the moment. Allocates nothing. `anchors`: where shots were taken. */
export function updateMoment(
  moment: SceneMoment,
  source: FrameSource,
  stageDelta: number,
  anchors?: ShotAnchors,
): void {
  moment.frame = source.shown
  moment.previous = source.previous
  moment.blend = source.blend
  moment.simDelta = source.simTime - moment.simTime
  moment.simTime = source.simTime
  moment.stageDelta = stageDelta
  moment.stageTime += stageDelta
  if (anchors) moment.cleftStage = anchors.cleft
  eye.copy(moment.camera.position)
  if (anchors) for (const name of shotNames) eye.addScaledVector(anchors[name].offset, -moment.shots[name])
  moment.synapseDistance = Math.hypot(eye.x, eye.y - psdCentreY, eye.z)
}

/**
 * Each view has its own factors; a flight mixes them. `truth` 0 draws as told, 1 draws everything true to scale.
 * What is baked into a shape stays as it is. Factors are mixed by their logarithms, so that a shrinking thing shrinks evenly.
 */
export function updateExaggeration(moment: SceneMoment, truth: number): void {
  for (const name of exaggerationNames) {
    const row: Exaggeration = exaggerations[name]
    let log = 0
    for (const shot of shotNames) log += Math.log(exaggerations[name].factor[shot]) * moment.shots[shot]
    moment.exaggeration[name] = Math.exp(log * (row.isLasting ? 1 : 1 - truth))
  }
}

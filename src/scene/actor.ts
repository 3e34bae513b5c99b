import type { Camera, Object3D } from 'three'
import type { ExaggerationName, ShotName } from '#src/parameters/exaggerations.ts'
import type { ShotAnchor } from '#src/scene/camera/shot-anchor.ts'
import type { FrameView } from '#src/wire/frame-view.ts'

/** low: no post-processing, lite shader, few triangles. high: everything, also used for films and stills. */
export type Quality = 'low' | 'medium' | 'high'

/** What every actor is told once a frame. The object is reused; an actor keeps no reference to its parts. */
export interface SceneMoment {
  /** The frame shown and the one before it. */
  frame: FrameView
  previous: FrameView
  /** Where between `previous` (0) and `frame` (1) the picture is. */
  blend: number
  /** Simulation time of the picture, s, and its advance since the last picture. */
  simTime: number
  simDelta: number
  /** Presentation time, s: drives idle motion only. Fixed in stills, frame-exact in films. */
  stageTime: number
  stageDelta: number
  /** How much each shot owns the picture: 0…1, sums to 1 in a flight. */
  shots: Record<ShotName, number>
  /** Current exaggeration factors, interpolated between the shots (all 1 with the true-scale switch). */
  exaggeration: Record<ExaggerationName, number>
  /** Distance from the camera to the PSD centre, or to the place on the PSD that a close-up was taken to, µm: chooses levels of detail. */
  synapseDistance: number
  /**
   * Which agents (`parameters/agents.ts`) act, with their doses. It may choose the shape of a body that is shown; how
   * many there are and where follows from the frame.
   */
  agents: Readonly<Record<string, number>>
  camera: Camera
  /** Where the cleft's shot has been taken. */
  cleftStage: ShotAnchor
  reducedMotion: boolean
}

/** What an actor may know when it is made. */
export interface ActorContext {
  readonly quality: Quality
  /** Seed of everything that is placed once: stills and films are the same on every machine. */
  readonly seed: number
  /** Baked meshes by name, already loaded. */
  readonly meshes: ReadonlyMap<string, import('three').BufferGeometry>
}

/**
 * A thing in the scene: geometry, material and mesh are created once and disposed by the actor that created them.
 * `update` copies numbers from the frame to the GPU; it allocates nothing.
 */
export interface Actor {
  readonly object: Object3D
  update(moment: SceneMoment): void
  dispose(): void
}

export type CreateActor = (context: ActorContext) => Actor

import type { PerspectiveCamera, Scene, Vector3, WebGLRenderer } from 'three'
import type { ExaggerationName, ShotName } from '#src/parameters/exaggerations.ts'
import type { Quality } from '#src/scene/actor.ts'
import type { ShotAnchors } from '#src/scene/camera/shot-anchor.ts'
import type { Backdrop } from '#src/scene/materials/create-sky.ts'
import type { ScrimShape } from '#src/scene/stage/create-scrim.ts'
import type { FrameSource } from '#src/scene/stage/scene-moment.ts'
import type { CameraCue } from '#src/story/script.ts'

/** The scene's public face. The canvas is mounted once for the life of the page. */
export interface SceneHandle {
  readonly shot: ShotName
  readonly quality: Quality
  /** How much each shot owns the picture, for labels and badges. */
  readonly shots: Readonly<Record<ShotName, number>>
  /** Drawn size divided by true size, of the picture drawn last. */
  readonly exaggeration: Readonly<Record<ExaggerationName, number>>
  /** For labels: projects with `Vector3.project`. */
  readonly camera: PerspectiveCamera
  /** The point looked at, world µm. */
  readonly focus: Vector3
  /** Where each shot has been taken. */
  readonly anchors: ShotAnchors
  readonly canvas: HTMLCanvasElement
  setShot(shot: ShotName, how?: { readonly immediate?: boolean }): void
  /** Back to the shot's own place, whatever the visitor turned. */
  home(): void
  /** Lets a story hold the camera; null gives it back to the visitor. */
  follow(cue: CameraCue | null): void
  setQuality(quality: Quality | 'auto'): Promise<void>
  setReducedMotion(reduced: boolean): void
  setTrueScale(trueScale: boolean): void
  /** Tells which agents act, by id with their doses: it decides what bodies of drugs look like, not how many there are. */
  setAgents(first: Readonly<Record<string, number>>, second?: Readonly<Record<string, number>>): void
  /** `isExact`: so many pixels and no fewer, for pictures that are kept; else a tier may draw fewer than the screen has. */
  setSize(width: number, height: number, pixelRatio?: number, isExact?: boolean): void
  /** Sets a second synapse on the right half, seen by the same camera; null gives the whole picture to the first. */
  compare(source: FrameSource | null): Promise<void>
  /** CSS pixels that panels cover at the outer edges of a comparison: what is compared moves inwards. */
  setCoveredEdge(pixels: number): void
  /** Moves the middle of what is seen by shares of the picture's width and height, to where no panel stands; `clear` of its width. Pictures that are kept have their own. */
  setMiddle(right: number, down: number, clear: number): void
  /** Darkness under panels, over the living picture alone: none is in a picture that is kept. Null: no panels. */
  setScrim(shape: ScrimShape | null): void
  /** Draws one picture, `stageDelta` seconds of presentation after the last one. Called once an animation frame. */
  draw(stageDelta: number): void
  /**
   * Draws the picture of one presentation time: for stills, and for films, whose pictures are `stageDelta` seconds apart.
   * @throws Error where the graphics context was lost: a picture that is kept must not be black.
   */
  renderAt(stageTime: number, stageDelta?: number): void
  /** What stands behind everything from the next picture on. */
  setBackdrop(backdrop: Backdrop): void
  /** Draws the last picture once more, with nothing moved; or, empty, only what stands behind it. */
  redraw(how?: { readonly isEmpty?: boolean }): void
  /** Draw calls and triangles of the last picture. */
  readonly cost: { readonly calls: number; readonly triangles: number }
  /** The objects behind the handle, for measurements in the workbench. The page leaves them alone. */
  readonly internals: { readonly scene: Scene; readonly renderer: WebGLRenderer }
  dispose(): void
}

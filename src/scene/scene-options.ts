import type { ShotName } from '#src/parameters/exaggerations.ts'
import type { Quality } from '#src/scene/actor.ts'
import type { MeshFiles } from '#src/scene/mesh-files.ts'

/** How a scene begins, and whom it tells. */
export interface SceneOptions {
  /** `auto` starts as `firstTier` says and steps down where pictures come too slowly. */
  readonly quality: Quality | 'auto'
  readonly reducedMotion: boolean
  /** Seed of everything that is placed once. */
  readonly seed: number
  readonly shot?: ShotName
  /** Width and height of the canvas, CSS pixels. */
  readonly size: readonly [width: number, height: number]
  /** Device pixels a CSS pixel, before the tier's own limit. */
  readonly pixelRatio?: number
  /** The files of meshes, where somebody has begun to fetch them. */
  readonly meshFiles?: MeshFiles
  /** The first picture stands, with what the view is about: from here on others come into it. */
  readonly onPicture?: () => void
  /** Everything is there. */
  readonly onReady?: () => void
  /** The camera left for a shot by the visitor's own zoom. */
  readonly onShotChange?: (shot: ShotName) => void
  readonly onContextLost?: () => void
  readonly onContextRestored?: () => void
  readonly onError?: (error: unknown) => void
}

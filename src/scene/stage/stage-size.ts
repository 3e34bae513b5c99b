import type { Quality } from '#src/scene/actor.ts'
import type { Stage } from '#src/scene/frame-loop.tsx'
import { lightUniforms } from '#src/scene/materials/light-rig.ts'
import { drawnPixelRatio } from '#src/scene/stage/drawn-pixels.ts'

/** Narrower upright pictures are phones: their lower half is full of controls. CSS pixels, as in compare.css. */
const leastStackedWidth = 600

/** How large a stage's picture is, and how its sides share it. */
export interface StageSize {
  /** CSS pixels, and pixels for each. `isExact`: so many and no fewer, whatever the tier would draw. */
  set(width: number, height: number, pixelRatio?: number, isExact?: boolean): void
  /** The same size anew: for another tier or other sides. */
  apply(): void
}

/** `tier` is asked whenever a size is applied. */
export function createStageSize(stage: Stage, tier: () => Quality, firstPixelRatio = 1): StageSize {
  const { renderer } = stage
  let pixelRatio = firstPixelRatio
  let isExact = false

  function apply(): void {
    const { width, height, sides } = stage
    const ratio = isExact ? pixelRatio : drawnPixelRatio(tier(), pixelRatio, width, height)
    const isStacked = height > width && width >= leastStackedWidth
    stage.share.set(
      isStacked ? width : Math.floor(width / sides.length),
      isStacked ? Math.floor(height / sides.length) : height,
    )
    const { x: shareWidth, y: shareHeight } = stage.share
    renderer.setPixelRatio(ratio)
    for (const { post } of sides) post?.setSize(shareWidth, shareHeight)
    // After the chains, which take the canvas to be as large as they are.
    renderer.setSize(width, height, false)
    lightUniforms.uResolution.value.set(Math.floor(shareWidth * ratio), Math.floor(shareHeight * ratio))
  }

  return {
    set(width, height, nextPixelRatio = pixelRatio, nextIsExact = false) {
      isExact = nextIsExact
      stage.width = width
      stage.height = height
      pixelRatio = nextPixelRatio
      apply()
    },
    apply,
  }
}

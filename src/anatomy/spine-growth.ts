import { smoothStep } from '#src/anatomy/field-shapes.ts'
import { psdCentreY } from '#src/anatomy/landmarks.ts'

/** What the growth of the hero spine is measured by, µm. Shared with the shader. */
export const growthShape = {
  /** The head swells about this height on its axis: the synaptic face stays where the bouton holds it. */
  anchorY: psdCentreY,
  /** Growth fades down the neck between these heights. */
  neckStart: -0.2,
  neckEnd: -0.62,
  /** Farther from the axis than this nothing moves: other spines stay as they are. */
  reach: 0.6,
} as const

/**
 * Where a point of the hero spine goes when the head's volume changes: the head swells about the PSD's centre and the
 * neck follows, fading to nothing at the dendrite. `volumeRatio` 1 leaves everything in place. The shader chunk
 * `spine-growth.glsl` is this function's twin. World frame, µm.
 */
export function growPoint(
  [x, y, z]: readonly [x: number, y: number, z: number],
  volumeRatio: number,
): [x: number, y: number, z: number] {
  const { anchorY, neckStart, neckEnd, reach } = growthShape
  const sideways = Math.max(Math.abs(x), Math.abs(z))
  if (sideways > reach) return [x, y, z]
  const growth = linearGrowth(volumeRatio)
  const along = smoothStep(neckEnd, neckStart, y)
  const head = smoothStep(neckStart - 0.1, neckStart + 0.12, y)
  const near = 1 - smoothStep(reach * 0.8, reach, sideways)
  // The neck widens much less than the head does.
  const wide = growth * along * (0.15 + 0.85 * head) * near
  const down = growth * (anchorY - Math.max(y, neckStart)) * along * near
  return [x * (1 + wide), y - down, z * (1 + wide)]
}

/** By what fraction a body grows in each direction when its volume grows by `volumeRatio`. */
export function linearGrowth(volumeRatio: number): number {
  return Math.cbrt(Math.max(0.2, volumeRatio)) - 1
}

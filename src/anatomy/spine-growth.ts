import { smoothStep } from '#src/anatomy/field-shapes.ts'
import { psdCentreY } from '#src/anatomy/landmarks.ts'

/** The head grows about this point: the synaptic face stays where the bouton holds it. */
const anchorY = psdCentreY
/** Height, µm, between which growth fades out down the neck. */
const neckStart = -0.2
const neckEnd = -0.62

/**
 * Where a point of the hero spine goes when the head's volume changes: the head swells about the PSD's centre and the
 * neck follows, fading to nothing at the dendrite. `volumeRatio` 1 leaves everything in place. The shader chunk
 * `spine-growth.glsl` is this function's twin.
 */
export function growPoint(
  point: readonly [x: number, y: number, z: number],
  volumeRatio: number,
): [x: number, y: number, z: number] {
  const [x, y, z] = point
  const scale = Math.cbrt(volumeRatio) - 1
  const alongNeck = smoothStep(neckEnd, neckStart, y)
  // The neck widens much less than the head does.
  const sideways = scale * alongNeck * (y < neckStart ? alongNeck : 1)
  const down = scale * (anchorY - Math.max(y, neckStart)) * alongNeck
  const wide = sideways * (0.15 + 0.85 * smoothStep(neckStart - 0.1, neckStart + 0.12, y))
  return [x * (1 + wide), y - down, z * (1 + wide)]
}

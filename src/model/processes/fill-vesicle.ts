import { drawStream } from '#src/model/draw-streams.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { normalAt, uniformAt } from '#src/numerics/random-streams.ts'

/** A vesicle's content lies within this share of the mean from it: symmetric, so that the mean is the table's. */
const largestDeviation = 0.9
const attempts = 16

/**
 * Glutamate molecules in the vesicle that fuses in release number `release` of a run: a normal variable with both
 * tails cut off. Both levels of the model ask here and so see the same vesicle.
 */
export function vesicleContent(
  values: ParameterValues,
  seed: number,
  release: number,
  stream: number = drawStream.vesicleContent,
): number {
  const mean = values.glutamatePerVesicle
  const deviation = drawDeviation(values.vesicleContentVariation, seed, stream, release)
  return Math.round(mean * (1 + deviation))
}

function drawDeviation(variation: number, seed: number, stream: number, release: number): number {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const deviation = variation * normalAt(seed, stream, release * attempts + attempt)
    if (Math.abs(deviation) <= largestDeviation) return deviation
  }
  return 0
}

/** Where above the PSD that vesicle fuses, µm from the axis: uniform in a disc. */
export function fusionPlace(
  values: ParameterValues,
  seed: number,
  release: number,
): { x: number; z: number } {
  const radius = values.fusionSpread * Math.sqrt(uniformAt(seed, drawStream.fusionPlace, 2 * release))
  const angle = 2 * Math.PI * uniformAt(seed, drawStream.fusionPlace, 2 * release + 1)
  return { x: radius * Math.cos(angle), z: radius * Math.sin(angle) }
}

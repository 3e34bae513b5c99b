import type { Curve } from '#src/validation/experiment.ts'

/** Time constants that are tried, ms: a thousand between these, evenly by ratio. */
const [shortest, longest] = [1, 1000]
const tries = 1000

/**
 * Time constant, ms, of the exponential A·e^(−|x|/τ) that changes follow with their distance from 0: by least squares of
 * the changes themselves, so that each point counts, those of the other sign too, and no small one for more than it is.
 * @param points distances, ms, and changes.
 * @returns NaN without points.
 */
export function timeConstant(points: Curve): number {
  if (points.length === 0) return Number.NaN
  let best = Number.NaN
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i <= tries; i++) {
    const time = shortest * (longest / shortest) ** (i / tries)
    const shape = points.map(([x]) => Math.exp(-Math.abs(x) / time))
    const size =
      shape.reduce((sum, value, j) => sum + value * points[j]![1], 0) /
      shape.reduce((sum, value) => sum + value ** 2, 0)
    const error = shape.reduce((sum, value, j) => sum + (size * value - points[j]![1]) ** 2, 0)
    if (error < least) [least, best] = [error, time]
  }
  return best
}

/** A point of something that is measured over time. */
export type Point = readonly [x: number, y: number]

/**
 * The slope that several series have in common, each with a height of its own (a page that was loaded again begins
 * anew), by least squares, and its standard error. What rises and falls in steps, as a list does whose room doubles, is above
 * the line for many points on end: the error counts such neighbours as the fewer that they are worth, by the correlation of
 * each residual with the next. Infinite error where there are too few points.
 */
export function fitSlope(series: readonly (readonly Point[])[]): { slope: number; error: number } {
  const centred = series.flatMap((points) => {
    const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length
    const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length
    return points.map(([x, y]): Point => [x - meanX, y - meanY])
  })
  const freedom = centred.length - series.filter((points) => points.length > 0).length - 1
  const spread = centred.reduce((sum, [x]) => sum + x ** 2, 0)
  if (freedom < 1 || spread === 0) return { slope: 0, error: Number.POSITIVE_INFINITY }
  const slope = centred.reduce((sum, [x, y]) => sum + x * y, 0) / spread
  const residuals = centred.map(([x, y]) => y - slope * x)
  const residue = residuals.reduce((sum, each) => sum + each ** 2, 0)
  const alike = residuals.reduce((sum, each, i) => sum + each * (residuals[i + 1] ?? 0), 0)
  const correlation = residue > 0 ? Math.min(mostCorrelated, Math.max(0, alike / residue)) : 0
  return { slope, error: Math.sqrt(((1 + correlation) / (1 - correlation)) * (residue / freedom / spread)) }
}

/** Beyond it no number of points would say anything. */
const mostCorrelated = 0.8

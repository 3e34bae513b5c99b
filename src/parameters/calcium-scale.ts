/** Free Ca²⁺, µM, at which its light begins and at which it is full: from just above rest over two decades. */
export const glowFrom = 0.1
export const glowFull = 10

/** Ca²⁺ as light: 0 at rest, 1 at `glowFull`, each doubling the same step, because concentrations span decades. */
export function calciumOnLogScale(caUM: number): number {
  const share = Math.log(Math.max(caUM, glowFrom) / glowFrom) / Math.log(glowFull / glowFrom)
  return Math.min(1, share)
}

import { power } from '#src/numerics/power.ts'

/** Hill's saturation: 0 at 0, one half at `half`, 1 far above, the steeper the higher the `exponent`. */
export function hill(value: number, half: number, exponent: number): number {
  if (value <= 0) return 0
  const ratio = power(value / half, exponent)
  return ratio === Number.POSITIVE_INFINITY ? 1 : ratio / (1 + ratio)
}

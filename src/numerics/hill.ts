/** Hill's saturation: 0 at 0, one half at `half`, 1 far above, the steeper the higher the `power`. */
export function hill(value: number, half: number, power: number): number {
  if (value <= 0) return 0
  const ratio = (value / half) ** power
  return ratio === Number.POSITIVE_INFINITY ? 1 : ratio / (1 + ratio)
}

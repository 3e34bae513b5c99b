/** The quickest that a glow may go from dark to full, s of presentation: the flash rule. */
const riseSeconds = 0.25

/**
 * Follows a target upwards no faster than the flash rule allows and downwards at once half as fast again. A picture
 * without a step in time (a still) shows the target itself.
 */
export function limitRise(current: number, target: number, stageDelta: number): number {
  if (stageDelta === 0) return target
  const up = current + stageDelta / riseSeconds
  const down = current - stageDelta / (1.5 * riseSeconds)
  return Math.min(up, Math.max(down, target))
}

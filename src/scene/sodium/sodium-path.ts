import { MathUtils, type Vector3 } from 'three'
import { receptorHeights } from '#src/anatomy/receptor-heights.ts'

/** An ion hops from place to place down to an AMPA receptor's mouth and through it; so many hops, of so many nm. */
const hops = 13
const hopHeight = 2.6
/** Height where it begins, nm: over the mouth, where no arm hides it. */
const top = receptorHeights.amparMouth + 2.5 * hopHeight
/** An ion leaves the picture at this age, steps. */
export const lastHop = hops

/**
 * Where a Na⁺ ion is at an age in hops, nm from an AMPA receptor's foot. It rests, then jumps: each hop is most of its
 * way in a third of its time. `turn` (radians) is the ion's own sideways place where the way is wide.
 */
export function sodiumPath(age: number, turn: number, out: Vector3): Vector3 {
  const whole = Math.floor(age)
  const part = age - whole
  const hopped = whole + MathUtils.smoothstep(part, 0.35, 0.75)
  const y = top - hopped * hopHeight
  // The way is narrow within the membrane and wide above and below it.
  const wide = Math.min(1, Math.max(0, Math.abs(y - 0.5) - 3) / 9)
  const gathering = 1 + Math.max(0, y - receptorHeights.amparMouth) * 0.25
  return out.set(Math.cos(turn) * 2.6 * wide * gathering, y, Math.sin(turn) * 1.6 * wide)
}

/** How much of an ion is there: it grows in above the receptor and goes below it. */
export function sodiumPresence(age: number): number {
  return Math.min(1, age, Math.max(0, (hops - age) / 1.5))
}

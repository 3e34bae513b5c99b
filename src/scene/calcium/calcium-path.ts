import type { Vector3 } from 'three'

/** Distance between ions in the file, nm. */
const spacing = 1.62
/** Height at which the file begins: above the receptor's mouth, nm. */
const top = 15.6
/** Where the pore ends on the inside, nm. */
const bottom = -4.6
/** Steps from the mouth to the inside. */
export const stepsInPore = (top - bottom) / spacing
/** Steps that an ion shows for inside the spine, before it is one of many. */
const stepsInside = 26
/** How deep into the spine the cone reaches, nm. */
const depthInside = 9
/** An ion leaves the picture at this age, steps. */
export const lastStep = stepsInPore + stepsInside

/**
 * Where a Ca²⁺ ion is at an age in steps, nm from the middle of the membrane at the pore's axis: single file through
 * the pore, then a cone into the spine. `turn` (radians) is the ion's own direction. Continuous in `age`.
 */
export function calciumPath(age: number, turn: number, out: Vector3): Vector3 {
  if (age < stepsInPore) {
    // Ions come from the sides above the mouth and sway a little in the wide part of the pore.
    const outside = Math.max(0, 1 - age / 1.6)
    const sway = 0.16 * Math.sin(Math.PI * Math.min(1, age / stepsInPore)) * Math.sin(age * 0.9 + turn * 2)
    return out.set(
      sway + 2.2 * outside ** 2 * Math.cos(turn),
      top - age * spacing + 1.4 * outside ** 2,
      0.25 + 0.6 * outside ** 2 * Math.sin(turn),
    )
  }
  const t = (age - stepsInPore) / stepsInside
  const spread = 0.3 * Math.min(1, t * 8) + 8 * t
  return out.set(
    Math.cos(turn) * spread,
    // Out of the field of the pore an ion only diffuses: slower, and ever slower downwards.
    bottom - depthInside * t * (1.6 - 0.6 * t),
    0.25 + Math.sin(turn) * spread * 0.5,
  )
}

/** How much of an ion is there: it grows in above the mouth and fades into the glow of the spine. */
export function calciumPresence(age: number): number {
  const arrival = Math.min(1, age / 1.2)
  const t = (age - stepsInPore) / stepsInside
  return t < 0.55 ? arrival : arrival * Math.max(0, 1 - (t - 0.55) / 0.45)
}

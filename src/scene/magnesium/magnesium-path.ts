import { MathUtils, type Vector3 } from 'three'

/** Where the plug sits: on the selectivity filter, nm over the middle of the membrane. */
const seat = 0.55
/** The lift is the first part of the way. */
const lifted = 0.16
const liftHeight = 1.6
/** Height over the mouth where the arc turns down again, nm. */
const summit = 16.4
/** Where a Mg²⁺ ion waits once it is out, nm from the pore's axis and from the membrane. */
const outside = { reach: 5.6, height: 13.6 }

/**
 * Where a Mg²⁺ ion is on its way out of the pore, nm from the receptor's foot: `away` 0 in the filter, 1 outside.
 * `direction` (radians) is where its arc leads. Continuous, and the same way back.
 */
export function magnesiumPath(away: number, direction: number, out: Vector3): Vector3 {
  if (away <= lifted) return out.set(0, seat + liftHeight * backOut(away / lifted), 0)
  const t = (away - lifted) / (1 - lifted)
  const start = seat + liftHeight
  const rise = MathUtils.smoothstep(t, 0, 0.72)
  const fall = MathUtils.smoothstep(t, 0.6, 1)
  const reach = outside.reach * MathUtils.smoothstep(t, 0.42, 1)
  return out.set(
    Math.cos(direction) * reach,
    start + (summit - start) * rise - (summit - outside.height) * fall,
    Math.sin(direction) * reach,
  )
}

/** Past the goal and back, by Penner's constant for an overshoot of about 10 %. */
function backOut(t: number): number {
  const c = 1.70158
  return 1 + (c + 1) * (t - 1) ** 3 + c * (t - 1) ** 2
}

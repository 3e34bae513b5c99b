/** Points of a profile on the round part and on the neck. */
const roundPoints = 34
const neckPoints = 14
export const profilePoints = roundPoints + neckPoints

/** Radius of the spine's wall where bubbles meet it, µm. */
const wallRadius = 0.3

/** A bubble at a wall: a sphere, or an Ω with a neck. µm. */
export interface BubbleShape {
  radius: number
  /** Distance of the sphere's centre from the wall. */
  centre: number
  /** Radius of the neck's opening; 0: closed, not connected with the wall. */
  neck: number
  /** How far the bubble's membrane runs on along the wall around an open neck. */
  flare: number
  /** 0 as it is … 1 flat as the wall. */
  flat: number
}

/**
 * The outline of a bubble, turned about the wall's normal: from its pole, which is farthest from the wall, around to
 * where it is closed or, with a neck, runs out into the wall. Per point: distance from the axis, height above the wall
 * (into the cell), and the normal on the side of the cytosol in the same two coordinates.
 */
export interface BubbleProfile {
  readonly across: Float32Array
  readonly height: Float32Array
  readonly normalAcross: Float32Array
  readonly normalHeight: Float32Array
  /** Length of the outline up to each point. */
  readonly length: Float32Array
}

export function createBubbleProfile(): BubbleProfile {
  const numbers = () => new Float32Array(profilePoints)
  return {
    across: numbers(),
    height: numbers(),
    normalAcross: numbers(),
    normalHeight: numbers(),
    length: numbers(),
  }
}

/** Writes the outline of a shape. Allocates nothing. */
export function traceBubble(shape: BubbleShape, profile: BubbleProfile): void {
  const { radius, centre, neck, flare, flat } = shape
  const { across, height } = profile
  const opening = Math.min(neck, radius * 0.98)
  const end = Math.PI - Math.asin(opening / radius)
  const lift = 1 - flat
  for (let i = 0; i < roundPoints; i++) {
    const angle = (i / (roundPoints - 1)) * end
    across[i] = radius * Math.sin(angle)
    height[i] = (centre + radius * Math.cos(angle)) * lift
  }
  const startAcross = across[roundPoints - 1]!
  const startHeight = height[roundPoints - 1]!
  const endAcross = opening + flare
  const endHeight = neck > 0 ? (endAcross * endAcross) / (2 * wallRadius) : startHeight
  for (let i = 0; i < neckPoints; i++) {
    const t = (i + 1) / neckPoints
    if (neck <= 0) {
      // Closed: all that would be neck is the lower pole.
      across[roundPoints + i] = 0
      height[roundPoints + i] = startHeight
      continue
    }
    across[roundPoints + i] = bezier(startAcross, opening * 0.82, opening + 0.25 * flare, endAcross, t)
    height[roundPoints + i] = bezier(startHeight, startHeight * 0.45, 0, endHeight, t)
  }
  measure(profile)
}

function measure({ across, height, normalAcross, normalHeight, length }: BubbleProfile): void {
  length[0] = 0
  for (let i = 0; i < profilePoints; i++) {
    const before = Math.max(0, i - 1)
    const after = Math.min(profilePoints - 1, i + 1)
    const alongAcross = across[after]! - across[before]!
    const alongHeight = height[after]! - height[before]!
    const size = Math.hypot(alongAcross, alongHeight)
    // Where points coincide (a closed lower pole) the normal points to the wall.
    normalAcross[i] = size > 1e-7 ? -alongHeight / size : 0
    normalHeight[i] = size > 1e-7 ? alongAcross / size : -1
    if (i > 0)
      length[i] = length[i - 1]! + Math.hypot(across[i]! - across[i - 1]!, height[i]! - height[i - 1]!)
  }
  normalAcross[0] = 0
  normalHeight[0] = 1
}

function bezier(a: number, b: number, c: number, d: number, t: number): number {
  const s = 1 - t
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
}

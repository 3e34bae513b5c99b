/** The outline of a vesicle that is becoming one with a membrane: a cap on a lip, turned about the y axis. µm. */
export interface OmegaProfile {
  /** Radius of the cap, and the angle from its top to its rim, radians. */
  cap: number
  angle: number
  /** Height of the cap's centre over the membrane's mid-plane. */
  centre: number
  /** Radius of the lip's bend. */
  lip: number
  /** Length from the top to where the lip meets the membrane, and the radius there. */
  length: number
  reach: number
  /** Radius of the narrowest place. */
  neck: number
}

/** A point of the outline: distance from the axis, height, and the way out of the vesicle's water. */
export interface OmegaPoint {
  r: number
  y: number
  normalR: number
  normalY: number
}

const lipRadius = 0.01
const narrowestNeck = 0.003
/** Angle of the cap when it is all but flat. */
const flatAngle = 0.08

export function createOmegaProfile(): OmegaProfile {
  return { cap: 0, angle: 0, centre: 0, lip: lipRadius, length: 0, reach: 0, neck: 0 }
}

/**
 * The outline at `progress` 0…1 of a vesicle of a radius (µm, middle of its membrane). Its membrane keeps its area, so
 * the cap grows wider as it opens: 2πρ²(1 − cos θ) = 4πR².
 */
export function shapeOmega(profile: OmegaProfile, radius: number, progress: number): OmegaProfile {
  const closedAngle = Math.PI - Math.asin((lipRadius + narrowestNeck) / (radius + lipRadius))
  const angle = closedAngle + (flatAngle - closedAngle) * progress
  const lip = lipRadius
  const cap = radius * Math.sqrt(2 / (1 - Math.cos(angle)))
  profile.cap = cap
  profile.angle = angle
  profile.lip = lip
  profile.centre = lip * (1 - Math.cos(angle)) - cap * Math.cos(angle)
  profile.length = (cap + lip) * angle
  profile.reach = (cap + lip) * Math.sin(angle)
  profile.neck = angle > Math.PI / 2 ? profile.reach - lip : cap * Math.sin(angle)
  return profile
}

/** The point of the outline a way `along` from the top, 0…`length`. */
export function pointOnOmega(
  { cap, angle, centre, lip }: OmegaProfile,
  along: number,
  out: OmegaPoint,
): OmegaPoint {
  if (along <= cap * angle) {
    const turned = along / cap
    out.normalR = Math.sin(turned)
    out.normalY = Math.cos(turned)
    out.r = cap * out.normalR
    out.y = centre + cap * out.normalY
    return out
  }
  // On the lip the outline turns back until it lies in the membrane.
  const left = Math.max(0, angle - (along - cap * angle) / lip)
  out.r = cap * Math.sin(angle) + lip * (Math.sin(angle) - Math.sin(left))
  out.y = centre + cap * Math.cos(angle) + lip * (Math.cos(angle) - Math.cos(left))
  out.normalR = Math.sin(left)
  out.normalY = Math.cos(left)
  return out
}

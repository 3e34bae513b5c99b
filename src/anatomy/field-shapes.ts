/**
 * Simple bodies as signed distances, and smooth ways to join them. Every cell, protein and organelle of the picture
 * is composed of these. Distances in the caller's unit.
 * The forms follow I. Quilez, "Distance functions" and "Smooth minimum", iquilezles.org.
 */

/** The union of two bodies with a fillet of about `blend`. */
export function smoothMin(a: number, b: number, blend: number): number {
  const overlap = Math.max(blend - Math.abs(a - b), 0) / blend
  return Math.min(a, b) - overlap * overlap * blend * 0.25
}

/** The intersection of two bodies with a rounded edge of about `blend`. */
export function smoothMax(a: number, b: number, blend: number): number {
  return -smoothMin(-a, -b, blend)
}

/** 0 below `from`, 1 above `to`, a smooth cubic between them. */
export function smoothStep(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

/** Distance to a sphere of radius `r` around c. */
export function sphere(
  x: number,
  y: number,
  z: number,
  cx: number,
  cy: number,
  cz: number,
  r: number,
): number {
  return Math.hypot(x - cx, y - cy, z - cz) - r
}

/** Distance (first order) to an axis-aligned ellipsoid with half-axes rx, ry, rz around c. */
export function ellipsoid(
  x: number,
  y: number,
  z: number,
  cx: number,
  cy: number,
  cz: number,
  rx: number,
  ry: number,
  rz: number,
): number {
  const dx = (x - cx) / rx
  const dy = (y - cy) / ry
  const dz = (z - cz) / rz
  const level = Math.sqrt(dx * dx + dy * dy + dz * dz)
  const ex = dx / rx
  const ey = dy / ry
  const ez = dz / rz
  const slope = Math.sqrt(ex * ex + ey * ey + ez * ez)
  return slope < 1e-9 ? -Math.min(rx, ry, rz) : (level * (level - 1)) / slope
}

/** Distance to a rod with round ends from a to b, whose radius goes linearly from `ra` to `rb`. */
export function capsule(
  x: number,
  y: number,
  z: number,
  ax: number,
  ay: number,
  az: number,
  bx: number,
  by: number,
  bz: number,
  ra: number,
  rb: number = ra,
): number {
  const px = x - ax
  const py = y - ay
  const pz = z - az
  const dx = bx - ax
  const dy = by - ay
  const dz = bz - az
  const along = (px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz)
  const t = Math.min(1, Math.max(0, along))
  const qx = px - dx * t
  const qy = py - dy * t
  const qz = pz - dz * t
  return Math.sqrt(qx * qx + qy * qy + qz * qz) - (ra + (rb - ra) * t)
}

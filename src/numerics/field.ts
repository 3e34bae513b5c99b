/**
 * A signed distance field: negative inside a body, positive outside, zero on its surface. Close to the surface the
 * value is near the true distance; far from it, it may be a lower bound.
 */
export type Field = (x: number, y: number, z: number) => number

export type Point3 = readonly [x: number, y: number, z: number]

/** An axis-aligned box, in the unit of the field. */
export interface Box {
  readonly min: Point3
  readonly max: Point3
}

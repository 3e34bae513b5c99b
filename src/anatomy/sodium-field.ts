import { smoothMin, sphere } from '#src/anatomy/field-shapes.ts'
import type { Box, Field } from '#src/numerics/field.ts'

/** Na⁺ with its water: a small soft tetrahedron of four lobes that melt together. Its own unit: about 0.8 to a tip. */
export const sodiumField: Field = (x, y, z) => {
  const c = 0.34
  let d = sphere(x, y, z, 0, 0, 0, 0.36)
  d = smoothMin(d, sphere(x, y, z, c, c, c, 0.34), 0.4)
  d = smoothMin(d, sphere(x, y, z, c, -c, -c, 0.34), 0.4)
  d = smoothMin(d, sphere(x, y, z, -c, c, -c, 0.34), 0.4)
  return smoothMin(d, sphere(x, y, z, -c, -c, c, 0.34), 0.4)
}
export const sodiumBox: Box = { min: [-1, -1, -1], max: [1, 1, 1] }

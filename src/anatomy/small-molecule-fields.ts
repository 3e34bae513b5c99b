import { smoothMin, sphere } from '#src/anatomy/field-shapes.ts'
import type { Box, Field } from '#src/numerics/field.ts'

/** Glutamate as a bent bean with a nub: two carboxyl ends, a middle, an amine. Its own unit: half its length is about 1.5. */
export const glutamateField: Field = (x, y, z) => {
  let d = smoothMin(sphere(x, y, z, -0.75, 0, 0, 0.52), sphere(x, y, z, 0.1, 0.28, 0, 0.5), 0.35)
  d = smoothMin(d, sphere(x, y, z, 0.85, -0.12, 0, 0.52), 0.35)
  return smoothMin(d, sphere(x, y, z, 0.15, 0.9, 0.1, 0.34), 0.25)
}
export const glutamateBox: Box = { min: [-1.6, -0.9, -0.9], max: [1.7, 1.5, 0.9] }

/** Mg²⁺ with its hydration: an octahedral jack of a core and six knobs. Its own unit: about 1.2 to a knob's end. */
export const magnesiumField: Field = (x, y, z) => {
  const ax = Math.abs(x)
  const ay = Math.abs(y)
  const az = Math.abs(z)
  const far = Math.max(ax, ay, az)
  const sideways = Math.sqrt(Math.max(0, ax * ax + ay * ay + az * az - far * far))
  return smoothMin(sphere(x, y, z, 0, 0, 0, 0.62), Math.hypot(far - 0.8, sideways) - 0.4, 0.18)
}
export const magnesiumBox: Box = { min: [-1.4, -1.4, -1.4], max: [1.4, 1.4, 1.4] }

/** 1 on the knobs, −1 on the core. */
export const magnesiumTint: Field = (x, y, z) => (Math.hypot(x, y, z) > 0.85 ? 1 : -1)

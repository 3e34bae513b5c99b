import { dendriteAxisY, dendriteAxisZ } from '#src/anatomy/dendrite-field.ts'
import { capsule } from '#src/anatomy/field-shapes.ts'
import { fractalNoise } from '#src/anatomy/noise.ts'
import type { Box } from '#src/numerics/field.ts'

/** The mitochondrion in the dendrite's shaft lies along it at this x, µm. */
const middle = 0.62
const halfLength = 0.36
const radius = 0.115

export const dendriteMitochondrionBox: Box = { min: [0, -1.45, -0.35], max: [1.25, -0.75, 0.3] }

/** A lobed sausage with faint constrictions where cristae pull. World frame, µm. */
export function dendriteMitochondrionField(x: number, y: number, z: number): number {
  const left = middle - halfLength
  const right = middle + halfLength
  const d = capsule(
    x,
    y,
    z,
    left,
    dendriteAxisY(left) - 0.03,
    dendriteAxisZ(left) + 0.06,
    right,
    dendriteAxisY(right) + 0.01,
    dendriteAxisZ(right) + 0.04,
    radius,
    radius * 0.9,
  )
  return d + Math.sin(x * 32) * 0.006 + fractalNoise(x * 9, y * 9, z * 9) * 0.015
}

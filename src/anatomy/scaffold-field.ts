import { lobe, proteinField, rod } from '#src/anatomy/protein-shape.ts'
import type { Box, Field } from '#src/numerics/field.ts'

/**
 * A lump of the postsynaptic scaffold, nm: folded domains on a string, as PSD-95 and its partners are. Many of it,
 * turned and stretched each in its own way, pack the density.
 */
export const scaffoldField: Field = proteinField(
  [
    lobe(0, [0, 2.6, 0], [2.5, 2.2, 2.3]),
    lobe(0, [1.7, -0.6, 0.8], [2.2, 2.5, 1.9]),
    lobe(0, [-1.5, -1.6, -0.7], [1.9, 1.7, 2.3]),
    lobe(0, [0.6, -4.6, 0.2], [1.7, 1.9, 1.6]),
    rod(0, [0.2, -3, 0], [1, -1, 0.4], 0.8),
  ],
  0.5,
)
export const scaffoldBox: Box = { min: [-5, -8, -4.6], max: [5.6, 6.4, 4.6] }

import { camkiiSubunits } from '#src/anatomy/camkii-subunits.ts'
import { lobe, type ProteinPart, proteinField, rod } from '#src/anatomy/protein-shape.ts'
import type { Box, Field } from '#src/numerics/field.ts'

/**
 * CaMKII in two pieces, nm: a hub of twelve association domains in two rings of six, and a kinase lobe, of which each
 * holoenzyme has twelve. `camkiiSubunits` says where lobes sit.
 */
export const camkiiHubField: Field = proteinField(hubParts(), 0.8)
export const camkiiHubBox: Box = { min: [-7.4, -5, -7.4], max: [7.4, 5, 7.4] }

/**
 * A kinase domain of two folds on its stalk. The origin is the joint between stalk and lobe, x points away from the hub.
 * With the lobe docked, the stalk is hidden in the hub.
 */
export const camkiiLobeField: Field = proteinField(
  [
    rod(0, [-4.3, 0, 0], [0.4, 0, 0], 0.62),
    lobe(1, [1.9, 0.15, -0.1], [2.15, 2.05, 2.1]),
    lobe(1, [4.6, -0.2, 0.35], [1.85, 1.8, 1.85]),
  ],
  0.75,
)
export const camkiiLobeBox: Box = { min: [-6, -3.2, -3.2], max: [7.6, 3.2, 3.4] }
/** 1 on the kinase, −1 on the stalk. */
export const camkiiLobeTint: Field = (x) => Math.max(-1, Math.min(1, (x + 0.2) / 0.5))

function hubParts(): ProteinPart[] {
  return camkiiSubunits.flatMap(({ angle, ring }, i) => [
    lobe(i, [Math.cos(angle) * 3.75, ring * 1.8, Math.sin(angle) * 3.75], [2.05, 1.9, 2.05]),
    lobe(i, [Math.cos(angle) * 1.6, ring * 1.2, Math.sin(angle) * 1.6], [1.3, 1.3, 1.3]),
  ])
}

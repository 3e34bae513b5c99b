import { lobe, type ProteinPart, proteinField, rod, subunitTint } from '#src/anatomy/protein-shape.ts'
import type { Box, Field } from '#src/numerics/field.ts'

/** Transmembrane helices of a subunit: distance from the pore's axis, turn, thickness. nm and radians. */
const helices = [
  [1.75, 0, 0.88],
  [2.5, 0.48, 0.88],
  [3.2, -0.23, 0.85],
  [2.45, -0.63, 0.7],
] as const

/**
 * The two receptors as bodies, nm; the membrane's mid-plane is y = 0 and outside is up. Forms after the cryo-EM
 * structures: AMPARs splay their four N-terminal domains in two pairs (Y), NMDARs keep theirs closed (balloon).
 */

const amparParts = amparSubunits()
export const amparField: Field = proteinField(amparParts, 0.9)
export const amparTint: Field = subunitTint(amparParts)
export const amparBox: Box = { min: [-9, -6.4, -6.6], max: [9, 16.6, 6.6] }

const nmdarParts = nmdarSubunits()
export const nmdarField: Field = proteinField(nmdarParts, 0.95)
export const nmdarTint: Field = subunitTint(nmdarParts)
export const nmdarBox: Box = { min: [-7.4, -6.4, -7.4], max: [7.4, 15.6, 7.4] }

function amparSubunits(): ProteinPart[] {
  const parts: ProteinPart[] = []
  const corners = [
    [1, -1],
    [1, 1],
    [-1, -1],
    [-1, 1],
  ] as const
  corners.forEach(([sx, sz], subunit) => {
    const pair = subunit < 2 ? 1 : -1
    const twist = subunit % 2 ? 1 : -1
    const armX = pair * 4.1
    const armZ = twist * 2
    parts.push(
      // N-terminal domain: two lobes, the upper one farther out.
      lobe(subunit, [armX - pair * 0.5, 10.3, armZ * 0.95], [2.3, 2.2, 2]),
      lobe(subunit, [armX + pair * 1.3, 13.3, armZ * 1.15], [2.2, 2.3, 2]),
    )
    const x = sx * 2.35
    const z = sz * 2
    parts.push(
      // Ligand-binding domain: a clamshell of two lobes; linkers above and below.
      lobe(subunit, [x, 7.2, z], [2.05, 1.7, 1.9]),
      lobe(subunit, [x * 1.08, 5.2, z * 1.1], [1.9, 1.5, 1.75]),
      rod(subunit, [x, 4.4, z], [x * 0.75, 2.4, z * 0.75], 0.62),
      rod(subunit, [x * 1.1, 8.2, z], [armX * 0.9, 9.3, armZ], 0.75),
    )
    for (const [radius, turn, thickness] of helices)
      parts.push(helix(subunit, Math.atan2(sz, sx) + turn, radius, thickness))
    parts.push(rod(subunit, [x * 0.9, -2.6, z * 0.9], [x * 1.15, -4.6, z * 1.2], 0.65))
  })
  return parts
}

function helix(subunit: number, angle: number, radius: number, thickness: number): ProteinPart {
  return rod(
    subunit,
    [Math.cos(angle) * radius, 2.7, Math.sin(angle) * radius],
    [Math.cos(angle + 0.19) * radius * 0.96, -2.7, Math.sin(angle + 0.19) * radius * 0.96],
    thickness,
  )
}

function nmdarSubunits(): ProteinPart[] {
  const parts: ProteinPart[] = []
  for (let subunit = 0; subunit < 4; subunit++) {
    const angle = Math.PI / 4 + (subunit * Math.PI) / 2
    const at = (turn: number, radius: number, y: number, flat = 1): [number, number, number] => [
      Math.cos(angle + turn) * radius,
      y,
      Math.sin(angle + turn) * radius * flat,
    ]
    // GluN1 and GluN2 alternate: one pair stands a little lower.
    const lower = (subunit % 2) * 0.5
    parts.push(
      lobe(subunit, at(0.35, 3.05, 12 - lower, 0.9), [2.75, 2.25, 2.6]),
      lobe(subunit, at(-0.1, 3.55, 9.1, 0.9), [2.6, 2.2, 2.5]),
      lobe(subunit, at(0, 2.95, 6.3, 0.93), [2.3, 1.75, 2.2]),
      lobe(subunit, at(0, 2.75, 4.3, 0.94), [1.95, 1.45, 1.9]),
      rod(subunit, at(0, 2.4, 3.6), at(0, 1.9, 2), 0.75),
    )
    for (const [radius, turn, thickness] of helices)
      parts.push(helix(subunit, angle + turn, radius, thickness))
    parts.push(rod(subunit, at(0, 2.3, -2.6), at(0.3, 2.7, -4), 0.55))
  }
  return parts
}

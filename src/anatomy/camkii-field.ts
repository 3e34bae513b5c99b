import { lobe, type ProteinPart, proteinField, rod } from '#src/anatomy/protein-shape.ts'
import type { Box, Field } from '#src/numerics/field.ts'

/** CaMKII, twelve subunits in two rings of six around a hub, nm. At rest the kinase lobes are docked on the hub. */
export const camkiiRestField: Field = proteinField(camkiiParts(false), 0.8)
export const camkiiRestBox: Box = { min: [-12, -6.5, -12], max: [12, 6.5, 12] }

/** Active: the lobes stand out on stalks, 1.4 times wider. */
export const camkiiActiveField: Field = proteinField(camkiiParts(true), 0.8)
export const camkiiActiveBox: Box = { min: [-15.5, -6.8, -15.5], max: [15.5, 6.8, 15.5] }

/** 1 on the kinase lobes, −1 on the hub. */
export function camkiiTint(hubRadius: number): Field {
  return (x, _y, z) => (Math.hypot(x, z) > hubRadius ? 1 : -1)
}

function camkiiParts(isActive: boolean): ProteinPart[] {
  const parts: ProteinPart[] = []
  for (let i = 0; i < 6; i++) {
    const angle = (i * Math.PI) / 3
    for (const side of [1, -1]) {
      const out = isActive ? 10.2 : 6.6
      const turn = angle + side * (isActive ? 0.1 : 0.16)
      const y = side * (isActive ? 3 : 2.9)
      const at = (a: number, radius: number, height: number): [number, number, number] => [
        Math.cos(a) * radius,
        height,
        Math.sin(a) * radius,
      ]
      parts.push(
        lobe(0, at(angle, 3.7, side * 1.75), [2, 2, 2]),
        lobe(1, at(turn, out, y), [2.05, 2.05, 2.05]),
        lobe(1, at(turn + 0.12, out + 2.5, y * 1.08), [1.75, 1.75, 1.75]),
      )
      if (isActive) parts.push(rod(0, at(angle, 5, side * 1.9), at(turn, 8.6, y), 0.55))
    }
  }
  return parts
}

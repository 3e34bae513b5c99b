import { capsule, ellipsoid, smoothMin } from '#src/anatomy/field-shapes.ts'
import { valueNoise } from '#src/anatomy/noise.ts'
import type { Field } from '#src/numerics/field.ts'

/** A piece of a protein, nm: a lobe (ellipsoid) or a rod (capsule), and the subunit it belongs to. */
export type ProteinPart =
  | {
      readonly kind: 'lobe'
      readonly subunit: number
      readonly at: readonly [number, number, number]
      readonly radii: readonly [number, number, number]
    }
  | {
      readonly kind: 'rod'
      readonly subunit: number
      readonly from: readonly [number, number, number]
      readonly to: readonly [number, number, number]
      readonly radius: number
    }

export function lobe(
  subunit: number,
  at: readonly [number, number, number],
  radii: readonly [number, number, number],
): ProteinPart {
  return { kind: 'lobe', subunit, at, radii }
}

export function rod(
  subunit: number,
  from: readonly [number, number, number],
  to: readonly [number, number, number],
  radius: number,
): ProteinPart {
  return { kind: 'rod', subunit, from, to, radius }
}

/** The molecular surface of a protein: its parts joined smoothly and roughened as amino acids roughen it. nm. */
export function proteinField(parts: readonly ProteinPart[], blend: number): Field {
  const smooth = smoothField(parts, blend)
  return (x, y, z) =>
    smooth(x, y, z) +
    valueNoise(x * 0.9, y * 0.9, z * 0.9) * 0.2 +
    valueNoise(x * 1.9 + 5, y * 1.9, z * 1.9) * 0.1
}

/** The same before it is roughened. */
export function smoothField(parts: readonly ProteinPart[], blend: number): Field {
  return (x, y, z) => {
    let d = 9
    for (const part of parts) d = smoothMin(d, distanceTo(part, x, y, z), blend)
    return d
  }
}

/** −1 where an odd subunit is nearest, 1 where an even one is: two tones let a tetramer read as four parts. */
export function subunitTint(parts: readonly ProteinPart[]): Field {
  return (x, y, z) => {
    let even = 9
    let odd = 9
    for (const part of parts) {
      const d = distanceTo(part, x, y, z)
      if (part.subunit % 2 === 0) even = Math.min(even, d)
      else odd = Math.min(odd, d)
    }
    return Math.max(-1, Math.min(1, (even - odd) / 0.8))
  }
}

/** Written out: a field is asked a hundred thousand times, and spreading a triple takes memory each time. */
function distanceTo(part: ProteinPart, x: number, y: number, z: number): number {
  if (part.kind === 'lobe') {
    const { at, radii } = part
    return ellipsoid(x, y, z, at[0], at[1], at[2], radii[0], radii[1], radii[2])
  }
  const { from, to } = part
  return capsule(x, y, z, from[0], from[1], from[2], to[0], to[1], to[2], part.radius)
}

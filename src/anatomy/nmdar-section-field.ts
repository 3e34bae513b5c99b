import { capsule, smoothMax, smoothStep } from '#src/anatomy/field-shapes.ts'
import {
  lobe,
  type ProteinPart,
  proteinField,
  rod,
  smoothField,
  subunitTint,
} from '#src/anatomy/protein-shape.ts'
import type { Box, Field } from '#src/numerics/field.ts'

/**
 * An NMDA receptor to be cut open at z = 0, nm; the membrane's mid-plane is y = 0. Its two GluN2 subunits lie in the
 * section, so that it passes through both of their glutamate clamshells; the GluN1 subunits stand before and behind.
 * Domains after the cryo-EM structures (Karakas & Furukawa 2014); the pore is drawn about three times too wide.
 */
const subunits = 4
const parts = receptorParts()
const domains = sectionDomains()
const solid = proteinField([...parts, ...core()], 0.95)

/** Of the half behind the section. */
export const nmdarHalfBox: Box = { min: [-7.6, -6.6, -7.6], max: [7.6, 15.8, 0.6] }
export const nmdarSectionTint: Field = subunitTint(parts)

export const nmdarSectionField: Field = (x, y, z) => {
  const body = smoothMax(solid(x, y, z), poreWidth(y) - Math.hypot(x, z), 0.3)
  return smoothMax(body, -clamshell(Math.abs(x), y, z), 0.35)
}

/** The half behind the section. Its own flat face lies a little behind the drawn cut face. */
export const nmdarHalfField: Field = (x, y, z) => Math.max(nmdarSectionField(x, y, z), z + 0.03)

/**
 * How deep a point of the section lies in a seam between two domains: 0 on the seam, growing to about 1 nm inside a
 * domain. The picture draws these seams on the cut face.
 */
export function domainDepth(x: number, y: number): number {
  let nearest = 9
  let second = 9
  for (const domain of domains) {
    const d = domain(x, y, 0)
    if (d < nearest) {
      second = nearest
      nearest = d
    } else if (d < second) second = d
  }
  return Math.min(1.5, second - nearest)
}

/** Radius of the drawn pore at a height, nm: flared mouth, vestibule, selectivity filter at y ≈ 0, inner mouth. */
export function poreWidth(y: number): number {
  let width = 0.62
  width += 0.85 * smoothStep(0.1, 2.4, y)
  width -= 0.25 * smoothStep(2.6, 4.4, y)
  width += 0.55 * smoothStep(4.6, 7.2, y)
  width -= 0.35 * smoothStep(8.2, 10.4, y)
  width += 1.1 * smoothStep(12, 15.4, y)
  return width + 1.35 * (1 - smoothStep(-4.4, -0.8, y))
}

/** The cleft between the two lobes of a ligand-binding domain: a gap that opens outwards, where glutamate rests. */
function clamshell(x: number, y: number, z: number): number {
  return capsule(x, y, z, 3.5, 5.3, 0, 7.2, 5.5, 0, 0.8, 1.5)
}

function place(subunit: number, turn: number, radius: number, y: number): [number, number, number] {
  const angle = (subunit * Math.PI) / 2 + turn
  return [Math.cos(angle) * radius, y, Math.sin(angle) * radius]
}

function receptorParts(): ProteinPart[] {
  const all: ProteinPart[] = []
  for (let subunit = 0; subunit < subunits; subunit++) {
    const lower = (subunit % 2) * 0.5
    all.push(
      // N-terminal domain, two lobes.
      lobe(subunit, place(subunit, 0.3, 3.05, 12 - lower), [2.75, 2.25, 2.6]),
      lobe(subunit, place(subunit, -0.1, 3.5, 9.2), [2.65, 2.1, 2.5]),
      // Ligand-binding domain: the upper and the lower shell.
      lobe(subunit, place(subunit, 0, 3.1, 6.8), [2.4, 1.7, 2.2]),
      lobe(subunit, place(subunit, 0, 2.85, 4), [2.1, 1.5, 2]),
      rod(subunit, place(subunit, 0, 2.5, 3.4), place(subunit, 0, 2, 2), 0.8),
    )
    for (const [radius, turn, thickness] of [
      [1.8, 0, 0.9],
      [2.6, 0.48, 0.88],
      [3.25, -0.23, 0.85],
      [2.5, -0.63, 0.7],
    ] as const) {
      all.push(
        rod(
          subunit,
          place(subunit, turn, radius, 2.7),
          place(subunit, turn + 0.19, radius * 0.97, -2.8),
          thickness,
        ),
      )
    }
    all.push(rod(subunit, place(subunit, 0, 2.3, -2.6), place(subunit, 0.3, 2.8, -4.2), 0.6))
  }
  return all
}

/** What fills a protein between its helices; without it a section would show holes that are not there. */
function core(): ProteinPart[] {
  return [
    lobe(0, [0, 0.2, 0], [4, 4.5, 4]),
    lobe(1, [0, 6, 0], [4.2, 5, 4.2]),
    lobe(0, [0, 10.6, 0], [4.3, 3.5, 4.3]),
  ]
}

/** The domains that the section passes through, left and right: N-terminal (two lobes), two shells, two helices. */
function sectionDomains(): Field[] {
  const fields: Field[] = []
  for (const side of [-1, 1]) {
    const at = (x: number, y: number): [number, number, number] => [side * x, y, 0]
    const shapes: ProteinPart[][] = [
      [lobe(0, at(3, 12.4), [2.9, 2, 2])],
      [lobe(0, at(3.4, 9.2), [2.9, 1.6, 2])],
      [lobe(0, at(3.1, 6.9), [2.6, 1.2, 2])],
      [lobe(0, at(2.9, 3.9), [2.3, 1.2, 2])],
      [rod(0, at(1.75, 2.4), at(1.6, -2.6), 0.75)],
      [rod(0, at(3.3, 2.4), at(3.2, -2.6), 0.75)],
      [lobe(0, at(2.7, -4.2), [1.6, 1.1, 1.5])],
    ]
    // All would be roughened alike, so that the roughness would drop out of the distance between two.
    for (const shape of shapes) fields.push(smoothField(shape, 0.5))
  }
  return fields
}

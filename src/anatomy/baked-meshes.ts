import { astrocyteBox, astrocyteField } from '#src/anatomy/astrocyte-field.ts'
import { boutonBox, boutonField } from '#src/anatomy/bouton-field.ts'
import {
  camkiiHubBox,
  camkiiHubField,
  camkiiLobeBox,
  camkiiLobeField,
  camkiiLobeTint,
} from '#src/anatomy/camkii-field.ts'
import { dendriteBox, dendriteField } from '#src/anatomy/dendrite-field.ts'
import { psdCentreY } from '#src/anatomy/landmarks.ts'
import type { MeshName } from '#src/anatomy/mesh-names.ts'
import { dendriteMitochondrionBox, dendriteMitochondrionField } from '#src/anatomy/mitochondrion-field.ts'
import { nmdarHalfBox, nmdarHalfField, nmdarSectionTint } from '#src/anatomy/nmdar-section-field.ts'
import {
  amparBox,
  amparField,
  amparTint,
  nmdarBox,
  nmdarField,
  nmdarTint,
} from '#src/anatomy/receptor-fields.ts'
import { scaffoldBox, scaffoldField } from '#src/anatomy/scaffold-field.ts'
import {
  glutamateBox,
  glutamateField,
  magnesiumBox,
  magnesiumField,
  magnesiumTint,
} from '#src/anatomy/small-molecule-fields.ts'
import { sodiumBox, sodiumField } from '#src/anatomy/sodium-field.ts'
import { somaBox, somaField } from '#src/anatomy/soma-field.ts'
import type { Box, Field } from '#src/numerics/field.ts'

/** How one mesh of assets/meshes is made. Lengths in the unit of its field. */
export interface BakedMesh {
  readonly name: MeshName
  readonly field: Field
  readonly box: Box
  /** Grid spacing of the meshing. */
  readonly pitch: number
  /** How far a surface point looks for things that shade it. */
  readonly occlusionReach: number
  /** −1…1 on the surface: chooses between the two colours of the material (subunits of a receptor). */
  readonly tint?: Field
  /** The mesh is simplified to about so many. */
  readonly triangles: number
  /** What is looked at: farther from it than `reach` the mesh becomes coarser, in step with the distance. */
  readonly focus?: { readonly at: readonly [number, number, number]; readonly reach: number }
}

/** The middle of the hero spine's face and what is around it, µm. */
const synapseFocus = { at: [0, psdCentreY, 0], reach: 1.6 } as const

/** Every mesh that is baked: `npm run bake`, or `npm run bake -- dendrite bouton` for some. */
export const bakedMeshes: readonly BakedMesh[] = [
  {
    name: 'dendrite',
    field: dendriteField,
    box: dendriteBox,
    pitch: 0.022,
    occlusionReach: 0.32,
    triangles: 24_000,
  },
  {
    name: 'dendrite-lite',
    field: dendriteField,
    box: dendriteBox,
    pitch: 0.03,
    occlusionReach: 0.32,
    triangles: 4_600,
    focus: synapseFocus,
  },
  {
    name: 'bouton',
    field: boutonField,
    box: boutonBox,
    pitch: 0.025,
    occlusionReach: 0.3,
    triangles: 14_000,
  },
  {
    name: 'bouton-lite',
    field: boutonField,
    box: boutonBox,
    pitch: 0.035,
    occlusionReach: 0.3,
    triangles: 2_400,
    focus: synapseFocus,
  },
  {
    name: 'astrocyte',
    field: astrocyteField,
    box: astrocyteBox,
    pitch: 0.0145,
    occlusionReach: 0.12,
    triangles: 6_500,
  },
  {
    name: 'astrocyte-lite',
    field: astrocyteField,
    box: astrocyteBox,
    pitch: 0.0175,
    occlusionReach: 0.12,
    triangles: 1_500,
  },
  {
    name: 'dendrite-mitochondrion',
    field: dendriteMitochondrionField,
    box: dendriteMitochondrionBox,
    pitch: 0.014,
    occlusionReach: 0.06,
    triangles: 2_500,
  },
  {
    name: 'dendrite-mitochondrion-lite',
    field: dendriteMitochondrionField,
    box: dendriteMitochondrionBox,
    pitch: 0.02,
    occlusionReach: 0.06,
    triangles: 500,
  },
  {
    name: 'soma',
    field: somaField,
    box: somaBox,
    pitch: 0.13,
    occlusionReach: 1.1,
    triangles: 6_000,
  },
  {
    name: 'soma-lite',
    field: somaField,
    box: somaBox,
    pitch: 0.2,
    occlusionReach: 1.1,
    triangles: 1_900,
  },
  {
    name: 'ampar-tiny',
    field: amparField,
    box: amparBox,
    pitch: 1,
    occlusionReach: 3.2,
    tint: amparTint,
    triangles: 110,
  },
  {
    name: 'ampar-far',
    field: amparField,
    box: amparBox,
    pitch: 0.9,
    occlusionReach: 3.2,
    tint: amparTint,
    triangles: 420,
  },
  {
    name: 'ampar',
    field: amparField,
    box: amparBox,
    pitch: 0.6,
    occlusionReach: 3.2,
    tint: amparTint,
    triangles: 1400,
  },
  {
    name: 'ampar-fine',
    field: amparField,
    box: amparBox,
    pitch: 0.4,
    occlusionReach: 3.2,
    tint: amparTint,
    triangles: 9000,
  },
  {
    name: 'nmdar-tiny',
    field: nmdarField,
    box: nmdarBox,
    pitch: 1,
    occlusionReach: 3.2,
    tint: nmdarTint,
    triangles: 110,
  },
  {
    name: 'nmdar-far',
    field: nmdarField,
    box: nmdarBox,
    pitch: 0.9,
    occlusionReach: 3.2,
    tint: nmdarTint,
    triangles: 420,
  },
  {
    name: 'nmdar',
    field: nmdarField,
    box: nmdarBox,
    pitch: 0.6,
    occlusionReach: 3.2,
    tint: nmdarTint,
    triangles: 1400,
  },
  {
    name: 'nmdar-fine',
    field: nmdarField,
    box: nmdarBox,
    pitch: 0.4,
    occlusionReach: 3.2,
    tint: nmdarTint,
    triangles: 9000,
  },
  {
    name: 'nmdar-section',
    field: nmdarHalfField,
    box: nmdarHalfBox,
    pitch: 0.26,
    occlusionReach: 3.2,
    tint: nmdarSectionTint,
    triangles: 12_000,
  },
  {
    name: 'camkii-hub',
    field: camkiiHubField,
    box: camkiiHubBox,
    pitch: 0.5,
    occlusionReach: 3,
    triangles: 380,
  },
  {
    name: 'camkii-lobe',
    field: camkiiLobeField,
    box: camkiiLobeBox,
    pitch: 0.4,
    occlusionReach: 2.4,
    tint: camkiiLobeTint,
    triangles: 300,
  },
  {
    name: 'camkii-lobe-lite',
    field: camkiiLobeField,
    box: camkiiLobeBox,
    pitch: 0.6,
    occlusionReach: 2.4,
    tint: camkiiLobeTint,
    triangles: 110,
  },
  {
    name: 'scaffold',
    field: scaffoldField,
    box: scaffoldBox,
    pitch: 0.6,
    occlusionReach: 2.6,
    triangles: 100,
  },
  {
    name: 'glutamate',
    field: glutamateField,
    box: glutamateBox,
    pitch: 0.14,
    occlusionReach: 0.8,
    triangles: 240,
  },
  {
    name: 'magnesium',
    field: magnesiumField,
    box: magnesiumBox,
    pitch: 0.12,
    occlusionReach: 0.9,
    tint: magnesiumTint,
    triangles: 520,
  },
  {
    name: 'magnesium-lite',
    field: magnesiumField,
    box: magnesiumBox,
    pitch: 0.16,
    occlusionReach: 0.9,
    tint: magnesiumTint,
    triangles: 160,
  },
  {
    name: 'sodium',
    field: sodiumField,
    box: sodiumBox,
    pitch: 0.1,
    occlusionReach: 0.4,
    triangles: 260,
  },
]

import { boutonBox, boutonField } from '#src/anatomy/bouton-field.ts'
import { dendriteBox, dendriteField } from '#src/anatomy/dendrite-field.ts'
import type { MeshName } from '#src/anatomy/mesh-names.ts'
import { dendriteMitochondrionBox, dendriteMitochondrionField } from '#src/anatomy/mitochondrion-field.ts'
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
}

/** Every mesh that is baked: `npm run bake`, or `npm run bake -- dendrite bouton` for some. */
export const bakedMeshes: readonly BakedMesh[] = [
  {
    name: 'dendrite',
    field: dendriteField,
    box: dendriteBox,
    pitch: 0.022,
    occlusionReach: 0.32,
    triangles: 28_000,
  },
  {
    name: 'dendrite-lite',
    field: dendriteField,
    box: dendriteBox,
    pitch: 0.03,
    occlusionReach: 0.32,
    triangles: 9_000,
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
    triangles: 5_000,
  },
  {
    name: 'dendrite-mitochondrion',
    field: dendriteMitochondrionField,
    box: dendriteMitochondrionBox,
    pitch: 0.014,
    occlusionReach: 0.06,
    triangles: 2_500,
  },
]

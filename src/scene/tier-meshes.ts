import { type MeshName, meshNames } from '#src/anatomy/mesh-names.ts'
import type { Quality } from '#src/scene/actor.ts'

const fullBodies: readonly MeshName[] = ['dendrite', 'bouton', 'astrocyte', 'soma', 'dendrite-mitochondrion']
const liteBodies: readonly MeshName[] = [
  'dendrite-lite',
  'bouton-lite',
  'astrocyte-lite',
  'dendrite-mitochondrion-lite',
  'ampar-tiny',
  'nmdar-tiny',
  'magnesium-lite',
  'camkii-lobe-lite',
]

/** What no actor asks for at a tier. */
const unused: Readonly<Record<Quality, readonly MeshName[]>> = {
  low: [...fullBodies, 'camkii-lobe', 'scaffold'],
  medium: liteBodies,
  high: liteBodies,
}

/** The meshes of a tier: no more is fetched than is drawn. The largest bodies come first, for they are seen first. */
export function tierMeshes(quality: Quality): readonly MeshName[] {
  return meshNames.filter((name) => !unused[quality].includes(name))
}

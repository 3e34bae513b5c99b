import { type MeshName, meshNames } from '#src/anatomy/mesh-names.ts'
import type { Quality } from '#src/scene/actor.ts'

const fullMembranes: readonly MeshName[] = ['dendrite', 'bouton', 'astrocyte', 'soma']
const liteMembranes: readonly MeshName[] = ['dendrite-lite', 'bouton-lite', 'astrocyte-lite']

/** What no actor asks for at a tier. */
const unused: Readonly<Record<Quality, readonly MeshName[]>> = {
  low: [...fullMembranes, 'camkii-lobe', 'scaffold'],
  medium: liteMembranes,
  high: [...liteMembranes, 'camkii-lobe-lite'],
}

/** The meshes of a tier: no more is fetched than is drawn. The largest bodies come first, for they are seen first. */
export function tierMeshes(quality: Quality): readonly MeshName[] {
  return meshNames.filter((name) => !unused[quality].includes(name))
}

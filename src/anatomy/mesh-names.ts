/** The meshes that `npm run bake` writes to assets/meshes and the scene loads. One name, one file `<name>.glb`. */
export const meshNames = [
  'dendrite',
  'dendrite-lite',
  'bouton',
  'bouton-lite',
  'astrocyte',
  'astrocyte-lite',
  'dendrite-mitochondrion',
  'soma',
  'soma-lite',
  'ampar-far',
  'ampar',
  'ampar-fine',
  'nmdar-far',
  'nmdar',
  'nmdar-fine',
  'nmdar-section',
  'camkii-hub',
  'camkii-lobe',
  'camkii-lobe-lite',
  'scaffold',
  'glutamate',
  'magnesium',
  'sodium',
] as const

export type MeshName = (typeof meshNames)[number]

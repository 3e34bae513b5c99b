import type { BufferGeometry } from 'three'
import { type MeshName, meshNames } from '#src/anatomy/mesh-names.ts'
import { readGlb } from '#src/scene/read-glb.ts'

/**
 * Fetches the baked meshes, all at once. The caller owns the geometries and disposes them with the scene.
 *
 * @throws Error naming the mesh that could not be had.
 */
export async function loadMeshes(
  names: readonly MeshName[] = meshNames,
): Promise<Map<string, BufferGeometry>> {
  const entries = await Promise.all(
    names.map(async (name) => {
      const response = await fetch(`${import.meta.env.BASE_URL}meshes/${name}.glb`)
      if (!response.ok) {
        throw new Error(
          `The mesh "${name}" could not be loaded (${response.status}): run \`npm run bake -- ${name}\` and reload.`,
        )
      }
      return [name, readGlb(await response.arrayBuffer(), name)] as const
    }),
  )
  return new Map(entries)
}

/** A mesh that an actor cannot do without. */
export function requireMesh(meshes: ReadonlyMap<string, BufferGeometry>, name: MeshName): BufferGeometry {
  const geometry = meshes.get(name)
  if (!geometry) throw new Error(`The mesh "${name}" was not loaded: add it to src/anatomy/mesh-names.ts.`)
  return geometry
}

import type { BufferGeometry } from 'three'
import type { MeshName } from '#src/anatomy/mesh-names.ts'
import { type MeshFiles, openMeshFiles } from '#src/scene/mesh-files.ts'
import { readGlb } from '#src/scene/read-glb.ts'

/** The baked meshes that a scene has, and how it gets more. It disposes them. */
export interface MeshStore {
  /** Those that are here, by name. */
  readonly meshes: ReadonlyMap<string, BufferGeometry>
  /**
   * Fetches and reads what is not here yet, all at once.
   * @throws Error naming the mesh that could not be had.
   */
  need(names: readonly MeshName[]): Promise<void>
}

export function createMeshStore(files: MeshFiles = openMeshFiles()): MeshStore {
  const meshes = new Map<string, BufferGeometry>()
  const coming = new Map<MeshName, Promise<void>>()
  const read = async (name: MeshName) => {
    const file = await files.take(name)
    meshes.set(name, readGlb(file, name))
  }
  return {
    meshes,
    async need(names) {
      const all = names
        .filter((name) => !meshes.has(name))
        .map((name) => {
          const one = coming.get(name) ?? read(name).finally(() => coming.delete(name))
          coming.set(name, one)
          return one
        })
      await Promise.all(all)
    },
  }
}

/** A mesh that an actor cannot do without. */
export function requireMesh(meshes: ReadonlyMap<string, BufferGeometry>, name: MeshName): BufferGeometry {
  const geometry = meshes.get(name)
  if (!geometry)
    throw new Error(
      `The mesh "${name}" was not loaded: src/scene/tier-meshes.ts says that its tier does without.`,
    )
  return geometry
}

import type { MeshName } from '#src/anatomy/mesh-names.ts'

/** The files of baked meshes, fetched by name. */
export interface MeshFiles {
  /** Begins to fetch what will be taken: the scene's code may still be on its way. */
  expect(names: readonly MeshName[]): void
  /**
   * A file, which is forgotten then.
   * @throws Error naming the mesh that could not be had.
   */
  take(name: MeshName): Promise<ArrayBuffer>
}

export function openMeshFiles(): MeshFiles {
  const coming = new Map<MeshName, Promise<ArrayBuffer>>()
  return {
    expect(names) {
      for (const name of names) {
        const file = fetchFile(name)
        // Whoever takes it hears of it.
        file.catch(() => undefined)
        coming.set(name, file)
      }
    },
    take(name) {
      const file = coming.get(name) ?? fetchFile(name)
      coming.delete(name)
      return file
    },
  }
}

async function fetchFile(name: MeshName): Promise<ArrayBuffer> {
  const response = await fetch(`${import.meta.env.BASE_URL}meshes/${name}.glb`)
  if (!response.ok) {
    throw new Error(
      `The mesh "${name}" could not be loaded (${response.status}): run \`npm run bake\` and reload.`,
    )
  }
  return response.arrayBuffer()
}

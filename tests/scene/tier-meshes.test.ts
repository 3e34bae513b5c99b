import { readFileSync } from 'node:fs'
import type { BufferGeometry } from 'three'
import { expect, test } from 'vitest'
import { type MeshName, meshNames } from '#src/anatomy/mesh-names.ts'
import type { Quality } from '#src/scene/actor.ts'
import { actorList } from '#src/scene/actors.ts'
import { createMeshStore } from '#src/scene/load-meshes.ts'
import { materialTier } from '#src/scene/materials/light-rig.ts'
import { readGlb } from '#src/scene/read-glb.ts'
import { tierMeshes } from '#src/scene/tier-meshes.ts'

const fileOf = (name: string): ArrayBuffer => {
  const bytes = readFileSync(`assets/meshes/${name}.glb`)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}

test.each(['low', 'medium', 'high'] as const satisfies readonly Quality[])(
  'what actors ask for at the %s tier is what is fetched for it, no more and no less',
  (quality) => {
    materialTier.isVertexLit = quality === 'low'
    const asked = new Set<string>()
    const all = new Map(meshNames.map((name) => [name as string, readGlb(fileOf(name), name)]))
    class Listening extends Map<string, BufferGeometry> {
      override get(name: string) {
        asked.add(name)
        return super.get(name)
      }
    }
    const meshes = new Listening(all)
    for (const [, create] of actorList) create({ quality, seed: 1, meshes }).dispose()
    materialTier.isVertexLit = false
    expect([...asked].sort()).toEqual([...tierMeshes(quality)].sort())
  },
  30_000,
)

test('a mesh is fetched once, however often it is needed, and again after it could not be had', async () => {
  const taken: MeshName[] = []
  let isReachable = false
  const store = createMeshStore({
    expect: () => undefined,
    async take(name) {
      taken.push(name)
      if (!isReachable) throw new Error(`no ${name}`)
      return fileOf(name)
    },
  })
  await expect(store.need(['glutamate'])).rejects.toThrow('no glutamate')
  expect(store.meshes.size).toBe(0)
  isReachable = true
  await Promise.all([store.need(['glutamate']), store.need(['glutamate', 'sodium'])])
  await store.need(['sodium'])
  expect(taken).toEqual(['glutamate', 'glutamate', 'sodium'])
  expect([...store.meshes.keys()].sort()).toEqual(['glutamate', 'sodium'])
})

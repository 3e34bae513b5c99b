import { readFileSync } from 'node:fs'
import {
  type BufferGeometry,
  type EventDispatcher,
  type Material,
  type Mesh,
  type Object3D,
  PerspectiveCamera,
  ShaderMaterial,
  Texture,
} from 'three'
import { describe, expect, test } from 'vitest'
import { meshNames } from '#src/anatomy/mesh-names.ts'
import { workbenchSource } from '#src/app/workbench-frames.ts'
import type { Quality } from '#src/scene/actor.ts'
import { actorList } from '#src/scene/actors.ts'
import { lightUniforms } from '#src/scene/materials/light-rig.ts'
import { readGlb } from '#src/scene/read-glb.ts'
import { createMoment, updateExaggeration } from '#src/scene/stage/scene-moment.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

/**
 * The GPU's objects are freed by `dispose` events: what hangs in an actor's object and does not send one stays there for
 * the life of the page. Baked meshes and the light rig's textures are shared, and not an actor's to free.
 */
const meshes: ReadonlyMap<string, BufferGeometry> = new Map(
  meshNames.map((name) => {
    const bytes = readFileSync(`assets/meshes/${name}.glb`)
    return [name, readGlb(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength), name)]
  }),
)
const isShared = (resource: unknown) =>
  [...meshes.values(), ...Object.values(lightUniforms).map(({ value }) => value)].some(
    (each) => each === resource,
  )

type Resource = EventDispatcher<{ dispose: object }>

/** What an object and all below it hold on the GPU, with a name for each. */
function resourcesOf(root: Object3D): Map<Resource, string> {
  const found = new Map<Resource, string>()
  const add = (resource: unknown, name: string) => {
    if (resource && !isShared(resource)) found.set(resource as Resource, name)
  }
  root.traverse((object) => {
    const { geometry, material, type } = object as Mesh
    if (geometry) add(geometry, `the geometry of a ${type}`)
    for (const each of [material ?? []].flat() as Material[]) {
      add(each, `the material of a ${type}`)
      if (!(each instanceof ShaderMaterial)) continue
      for (const [name, uniform] of Object.entries(each.uniforms))
        if (uniform.value instanceof Texture) add(uniform.value, `the texture ${name} of a ${type}`)
    }
    if ((object as { isInstancedMesh?: boolean }).isInstancedMesh) add(object, 'the instances of a mesh')
  })
  return found
}

describe.each(['low', 'high'] as const satisfies readonly Quality[])('at the %s tier', (quality) => {
  test.each(actorList.map(([name, create]) => [name, create] as const))(
    '%s frees all that it made',
    (_name, create) => {
      const actor = create({ quality, seed: 1, meshes })
      const moment = createMoment(
        workbenchSource('calcium'),
        new PerspectiveCamera(),
        shotWeights({ synapse: 0.5, inside: 0.5 }),
      )
      updateExaggeration(moment, 0)
      actor.update(moment)
      const left = resourcesOf(actor.object)
      for (const resource of left.keys()) resource.addEventListener('dispose', () => left.delete(resource))
      expect(left.size).toBeGreaterThan(0)
      actor.dispose()
      expect([...left.values()]).toEqual([])
    },
    30_000,
  )
})

import { DynamicDrawUsage, Group, InstancedBufferAttribute, InstancedMesh } from 'three'
import type { MeshName } from '#src/anatomy/mesh-names.ts'
import { maxReceptors } from '#src/parameters/observables.ts'
import type { ActorContext, CreateActor } from '#src/scene/actor.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { receptorLooks } from '#src/scene/receptors/receptor-looks.ts'
import { createReceptorPlaces } from '#src/scene/receptors/receptor-places.ts'
import { type ReceptorLayer, updateReceptors } from '#src/scene/receptors/update-receptors.ts'

/** The receptors of the PSD, each where the model says and in the state that it says. */
export const createReceptors: CreateActor = (context) => {
  const object = new Group()
  const isLow = context.quality === 'low'
  const layers: ReceptorLayer[] = (['ampar', 'nmdar'] as const).flatMap((family) => [
    createLayer(context, family, isLow ? `${family}-far` : family, 'coarse'),
    createLayer(context, family, isLow ? family : `${family}-fine`, 'fine'),
    // The few before the lens would be polygons; from inside only ends show, and the rest would be a quarter of all triangles.
    isLow
      ? createLayer(context, family, `${family}-fine`, 'finest')
      : createLayer(context, family, `${family}-far`, 'ends'),
  ])
  for (const layer of layers) object.add(layer.mesh)
  const places = createReceptorPlaces()

  return {
    object,
    update: (moment) => updateReceptors(layers, places, moment),
    dispose() {
      for (const { mesh } of layers) {
        mesh.geometry.dispose()
        for (const material of [mesh.material].flat()) material.dispose()
        mesh.dispose()
      }
    },
  }
}

function createLayer(
  context: ActorContext,
  family: 'ampar' | 'nmdar',
  name: MeshName,
  detail: ReceptorLayer['detail'],
): ReceptorLayer {
  // The attributes are shared with the baked mesh; only the instances are this layer's own.
  const geometry = requireMesh(context.meshes, name).clone()
  const glow = new InstancedBufferAttribute(new Float32Array(maxReceptors), 1).setUsage(DynamicDrawUsage)
  geometry.setAttribute('aGlow', glow)
  const arms = new InstancedBufferAttribute(new Float32Array(maxReceptors), 1).setUsage(DynamicDrawUsage)
  geometry.setAttribute('aArms', arms)
  const tint = new InstancedBufferAttribute(new Float32Array(3 * maxReceptors), 3).setUsage(DynamicDrawUsage)
  const material = createTissueMaterial({
    ...receptorLooks[family],
    arms: true,
    specular: 0.65,
    gloss: 34,
    rim: 0.8,
    scatter: 0.8,
    // Object space is nm here.
    grain: detail === 'ends' ? 0 : 0.2,
    mottle: 0.3,
    mottleScale: 0.06,
  })
  const mesh = new InstancedMesh(geometry, material, maxReceptors)
  mesh.instanceMatrix.setUsage(DynamicDrawUsage)
  mesh.frustumCulled = false
  mesh.count = 0
  mesh.instanceColor = tint
  return { family, detail, mesh, glow, arms, tint }
}

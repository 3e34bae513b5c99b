import { type BufferGeometry, DynamicDrawUsage, Group, InstancedBufferAttribute, InstancedMesh } from 'three'
import type { MeshName } from '#src/anatomy/mesh-names.ts'
import { maxReceptors } from '#src/parameters/observables.ts'
import type { ActorContext, CreateActor } from '#src/scene/actor.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { watchUploads } from '#src/scene/materials/watch-changes.ts'
import { receptorLooks } from '#src/scene/receptors/receptor-looks.ts'
import { createReceptorPlaces } from '#src/scene/receptors/receptor-places.ts'
import { type ReceptorLayer, updateReceptors } from '#src/scene/receptors/update-receptors.ts'
import { offerShapes } from '#src/scene/stage/shapes-of.ts'

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
  for (const layer of layers) {
    object.add(layer.mesh)
    if (isLow && layer.detail === 'coarse') layer.afar = withInstances(context, `${layer.family}-tiny`, layer)
    if (layer.afar) offerShapes(layer.mesh, [layer.near, layer.afar])
  }
  const places = createReceptorPlaces()

  return {
    object,
    update: (moment) => updateReceptors(layers, places, moment),
    dispose() {
      for (const { mesh, near, afar } of layers) {
        near.dispose()
        afar?.dispose()
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
  const glow = new InstancedBufferAttribute(new Float32Array(maxReceptors), 1).setUsage(DynamicDrawUsage)
  const arms = new InstancedBufferAttribute(new Float32Array(maxReceptors), 1).setUsage(DynamicDrawUsage)
  const near = withInstances(context, name, { glow, arms })
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
  const mesh = new InstancedMesh(near, material, maxReceptors)
  mesh.instanceMatrix.setUsage(DynamicDrawUsage)
  mesh.frustumCulled = false
  mesh.count = 0
  mesh.instanceColor = tint
  const uploads = [mesh.instanceMatrix, glow, arms, tint].map(watchUploads)
  return { family, detail, mesh, near, afar: null, glow, arms, tint, uploads }
}

/** A baked mesh with what belongs to each instance: the mesh's own attributes are shared, the instances are the layer's. */
function withInstances(
  context: ActorContext,
  name: MeshName,
  { glow, arms }: Pick<ReceptorLayer, 'glow' | 'arms'>,
): BufferGeometry {
  const geometry = requireMesh(context.meshes, name).clone()
  geometry.setAttribute('aGlow', glow)
  geometry.setAttribute('aArms', arms)
  return geometry
}

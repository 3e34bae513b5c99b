import { DynamicDrawUsage, Group, InstancedMesh } from 'three'
import type { ActorContext, CreateActor } from '#src/scene/actor.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { receptorLooks } from '#src/scene/receptors/receptor-looks.ts'
import { createSampleSlots } from '#src/scene/receptors/sample-slots.ts'
import { updateSample } from '#src/scene/receptors/update-sample.ts'
import { offerShapes } from '#src/scene/stage/shapes-of.ts'
import { isFarAway } from '#src/scene/stage/shot-groups.ts'

/** In the view of growth: one large receptor for every so many of the model, so that they can be counted. */
export const createReceptorSample: CreateActor = (context) => {
  const slots = createSampleSlots()
  const layers = {
    ampar: createLayer(context, 'ampar', slots.ampar.length),
    nmdar: createLayer(context, 'nmdar', slots.nmdar.length),
  }
  const object = new Group()
  object.add(layers.ampar, layers.nmdar)
  const shapes = (['ampar', 'nmdar'] as const).map((family) => ({
    mesh: layers[family],
    near: layers[family].geometry,
    // From the cell body's distance one is a few pixels large.
    afar: context.quality === 'low' ? requireMesh(context.meshes, `${family}-tiny`) : layers[family].geometry,
  }))
  for (const { mesh, near, afar } of shapes) offerShapes(mesh, [near, afar])
  return {
    object,
    update(moment) {
      for (const { mesh, near, afar } of shapes) mesh.geometry = isFarAway(moment) ? afar : near
      updateSample(layers, slots, moment)
    },
    dispose() {
      // The geometries are the baked meshes' own: the scene disposes them.
      for (const mesh of [layers.ampar, layers.nmdar]) {
        for (const material of [mesh.material].flat()) material.dispose()
        mesh.dispose()
      }
    },
  }
}

function createLayer(context: ActorContext, family: 'ampar' | 'nmdar', count: number): InstancedMesh {
  const isLow = context.quality === 'low'
  const material = createTissueMaterial({
    ...receptorLooks[family],
    specular: 0.5,
    gloss: 30,
    rim: 0.8,
    scatter: 0.7,
    // Object space is nm here.
    mottle: 0.3,
    mottleScale: 0.06,
    lite: isLow,
  })
  const mesh = new InstancedMesh(
    requireMesh(context.meshes, isLow ? `${family}-far` : family),
    material,
    count,
  )
  mesh.instanceMatrix.setUsage(DynamicDrawUsage)
  mesh.frustumCulled = false
  mesh.count = 0
  return mesh
}

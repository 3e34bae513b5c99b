import { DynamicDrawUsage, Group, InstancedBufferAttribute, InstancedMesh } from 'three'
import type { ActorContext, CreateActor } from '#src/scene/actor.ts'
import { createHolocamkii } from '#src/scene/camkii/place-camkii.ts'
import { type CamkiiLayer, updateCamkii } from '#src/scene/camkii/update-camkii.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { coarseMembraneFade } from '#src/scene/membranes/fade-membranes.ts'

/** CaMKII: tight rosettes that open into flowers, and settle below the PSD where they bind GluN2B. */
export const createCamkii: CreateActor = (context) => {
  const enzymes = createHolocamkii(context.seed, context.quality === 'low' ? 16 : 30)
  const rest = createLayer(context, 'camkii-rest', enzymes.length)
  const active = createLayer(context, 'camkii-active', enzymes.length)
  const object = new Group()
  object.add(rest.mesh, active.mesh)
  return {
    object,
    update(moment) {
      object.visible = coarseMembraneFade(moment) > 0.5
      updateCamkii(enzymes, rest, active, moment)
    },
    dispose() {
      for (const { mesh } of [rest, active]) {
        mesh.geometry.dispose()
        for (const material of [mesh.material].flat()) material.dispose()
        mesh.dispose()
      }
    },
  }
}

function createLayer(
  context: ActorContext,
  name: 'camkii-rest' | 'camkii-active',
  count: number,
): CamkiiLayer {
  const geometry = requireMesh(context.meshes, name).clone()
  const glow = new InstancedBufferAttribute(new Float32Array(count), 1).setUsage(DynamicDrawUsage)
  geometry.setAttribute('aGlow', glow)
  const isActive = name === 'camkii-active'
  const material = createTissueMaterial({
    color: isActive ? '#8a4a08' : '#8a6a3a',
    colorB: isActive ? '#f0a024' : '#d9962a',
    specular: 0.45,
    rim: 0.55,
    mottle: 0.2,
    cut: 'hollow',
    lite: true,
  })
  const mesh = new InstancedMesh(geometry, material, count)
  mesh.instanceMatrix.setUsage(DynamicDrawUsage)
  mesh.frustumCulled = false
  return { mesh, glow }
}

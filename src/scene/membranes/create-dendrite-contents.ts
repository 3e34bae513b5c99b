import { Group, Mesh } from 'three'
import { dendriteAxisY, dendriteAxisZ } from '#src/anatomy/dendrite-field.ts'
import type { ActorContext, SceneMoment } from '#src/scene/actor.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { type TubePath, tubeGeometry } from '#src/scene/neuropil/tube-geometry.ts'

const microtubules = 9
/** Distance of the bundle's tubes from the shaft's axis, µm. */
const bundleRadius = 0.16
/** True radius is 12 nm. */
const microtubuleRadius = 0.012

/** What looms inside the shaft: a bundle of microtubules and a mitochondrion. */
export function createDendriteContents(context: ActorContext) {
  const isLow = context.quality === 'low'
  const paths: TubePath[] = Array.from({ length: isLow ? 5 : microtubules }, (_, i) => ({
    points: Array.from({ length: 16 }, (__, k): [number, number, number] => {
      const x = -3.6 + k
      const angle = i * 0.7 + 0.06 * Math.sin(k * 1.3 + i)
      return [
        x,
        dendriteAxisY(x) + Math.cos(angle) * bundleRadius + 0.02 * Math.sin(k * 2 + i),
        dendriteAxisZ(x) + Math.sin(angle) * bundleRadius,
      ]
    }),
    radius: () => microtubuleRadius,
    tint: 0,
  }))
  const tubes = tubeGeometry(paths, { segments: isLow ? 24 : 110, sides: isLow ? 4 : 8 })
  const tubeMaterial = createTissueMaterial({
    lite: true,
    color: '#8f7cc0',
    specular: 0.2,
    rim: 0.5,
    cut: true,
    cutColor: '#4b3f7a',
  })
  const mitochondrionMaterial = createTissueMaterial({
    lite: isLow,
    color: '#7d3d55',
    cutColor: '#4a2338',
    specular: 0.3,
    rim: 0.5,
    bump: 0.2,
    bumpScale: 6,
    cut: true,
  })
  const mitochondrion = new Mesh(
    requireMesh(context.meshes, isLow ? 'dendrite-mitochondrion-lite' : 'dendrite-mitochondrion'),
    mitochondrionMaterial,
  )
  const object = new Group()
  object.add(new Mesh(tubes, tubeMaterial), mitochondrion)
  return {
    object,
    update(_moment: SceneMoment, fade: number) {
      object.visible = fade > 0.01
      tubeMaterial.uniforms.uFade.value = fade
      mitochondrionMaterial.uniforms.uFade.value = fade
    },
    dispose() {
      tubes.dispose()
      tubeMaterial.dispose()
      mitochondrionMaterial.dispose()
    },
  }
}

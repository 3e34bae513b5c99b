import { Color, DynamicDrawUsage, Group, InstancedBufferAttribute, InstancedMesh } from 'three'
import { camkiiSubunits } from '#src/anatomy/camkii-subunits.ts'
import type { MeshName } from '#src/anatomy/mesh-names.ts'
import type { ActorContext, CreateActor } from '#src/scene/actor.ts'
import { createHolocamkii } from '#src/scene/camkii/place-camkii.ts'
import { type CamkiiLayer, type CamkiiParts, updateCamkii } from '#src/scene/camkii/update-camkii.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { createPhosphateBalls } from '#src/scene/materials/create-phosphate-balls.ts'
import { createGlowPoints } from '#src/scene/materials/glow-points.ts'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { signalColors } from '#src/scene/materials/signal-colors.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { watchUploads } from '#src/scene/materials/watch-changes.ts'
import { coarseMembraneFade } from '#src/scene/membranes/fade-membranes.ts'
import { isFarAway } from '#src/scene/stage/shot-groups.ts'

const looks = {
  hub: { color: signalColors.camkii.second, colorB: signalColors.camkii.second },
  lobe: { color: signalColors.camkii.second, colorB: signalColors.camkii.color },
} as const
/** Hubs and lobes as they are seen from afar: a few pixels each. */
const ballLook = { specular: 0.5, rim: 0.7, scatter: 0.85, lite: true } as const
/** Enough below the density to tell that they gather there. */
const gatheredOf = { low: 13, medium: 16, high: 16 } as const
const white = new Color('#ffffff')

/** CaMKII: rosettes of twelve lobes that open one by one, carry T286 phosphates, and settle below the PSD. */
export const createCamkii: CreateActor = (context) => {
  const isLow = context.quality === 'low'
  const enzymes = createHolocamkii(context.seed, gatheredOf[context.quality])
  const subunits = enzymes.length * camkiiSubunits.length
  const hubs = createLayer(context, 'camkii-hub', looks.hub, enzymes.length)
  const lobes = createLayer(context, isLow ? 'camkii-lobe-lite' : 'camkii-lobe', looks.lobe, subunits)
  const phosphates = createPhosphateBalls(subunits, context.quality, true)
  const halos = createGlowPoints(enzymes.length)
  const object = new Group()
  object.add(hubs.mesh, lobes.mesh, phosphates.object, halos.object)
  const balls = createImpostorSpheres(subunits + enzymes.length, ballLook)
  object.add(balls.object)
  const parts: CamkiiParts = { hubs, lobes, balls: null, phosphates, halos }
  return {
    object,
    update(moment) {
      object.visible = coarseMembraneFade(moment) > 0.5 && !isFarAway(moment)
      // Where bodies are seen whole; in growth, where they are larger, at the low tier only.
      const isSmall = moment.shots.overview + (isLow ? moment.shots.growth : 0) > 0.5
      parts.balls = isSmall ? balls : null
      balls.commit(0)
      hubs.mesh.visible = false
      lobes.mesh.visible = false
      updateCamkii(enzymes, parts, moment)
    },
    dispose() {
      for (const { mesh } of [hubs, lobes]) {
        mesh.geometry.dispose()
        for (const material of [mesh.material].flat()) material.dispose()
        mesh.dispose()
      }
      balls.dispose()
      phosphates.dispose()
      halos.dispose()
    },
  }
}

function createLayer(
  context: ActorContext,
  name: MeshName,
  look: { readonly color: string; readonly colorB: string },
  count: number,
): CamkiiLayer {
  const geometry = requireMesh(context.meshes, name).clone()
  const glow = new InstancedBufferAttribute(new Float32Array(count), 1).setUsage(DynamicDrawUsage)
  geometry.setAttribute('aGlow', glow)
  const material = createTissueMaterial({
    ...look,
    specular: 0.5,
    gloss: 40,
    rim: 0.7,
    scatter: 0.85,
    mottle: 0.25,
    mottleScale: 0.12,
    bump: 0.08,
    bumpScale: 0.2,
    // None stands in the section; at the low tier a second side would cost as much as the first.
    ...(context.quality !== 'low' && { cut: true }),
    lite: context.quality !== 'high',
  })
  const mesh = new InstancedMesh(geometry, material, count)
  // From the start, so that the material is compiled once.
  mesh.setColorAt(0, white)
  mesh.instanceMatrix.setUsage(DynamicDrawUsage)
  mesh.frustumCulled = false
  const uploads = [mesh.instanceMatrix, glow, mesh.instanceColor!].map(watchUploads)
  return { mesh, glow, uploads }
}

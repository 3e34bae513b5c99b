import { Group, type Vector3 } from 'three'
import { cleftHeight, membraneThickness, psdCentreY } from '#src/anatomy/landmarks.ts'
import type { ActorContext, SceneMoment } from '#src/scene/actor.ts'
import { createLeaflet, type Leaflet } from '#src/scene/lipid-carpet/create-leaflet.ts'
import { placePatch } from '#src/scene/lipid-carpet/update-leaflet.ts'
import { createFilaments, filamentLayers } from '#src/scene/pore-section/create-filaments.ts'
import { createTails } from '#src/scene/pore-section/create-tails.ts'

/** The other neuron's membrane comes where a picture shows between so much and so much above and below its middle, µm. */
const comes = [0.0165, 0.0195] as const
/** The low tier draws it in upright pictures only, width through height: beside panels it would cost more than it tells. */
const widestAtLow = 0.95
/** Head groups' centres lie this far inside the faces of the membrane, µm. */
const headInset = 0.00015

/**
 * What an upright picture of the pore reaches besides, or one from farther away: above, the presynaptic membrane along the same cut, with the
 * active zone's filaments behind it; below, more of the scaffold. In a wide picture from near nothing of it is drawn.
 */
export interface OppositeMembrane {
  readonly object: Group
  /** `middle` of the section, `foot` of its receptors, world µm; `fade` 0 gone … 1 there. Allocates nothing. */
  show(moment: SceneMoment, middle: Vector3, foot: Vector3, fade: number): void
  dispose(): void
}

export function createOppositeMembrane(context: ActorContext): OppositeMembrane {
  const isLow = context.quality === 'low'
  const look = { lite: isLow, roundDepth: !isLow, rim: 0.4, disorder: 1, headSize: 0.5 } as const
  const facing = createLeaflet({
    ...look,
    side: -1,
    rings: isLow ? 42 : 60,
    water: 0.3,
    tints: ['#2f93ab', '#2a88a2', '#3a9fb2', '#277f9c', '#3394a8'],
  })
  // Of the leaflet that looks into the bouton only its edge is seen.
  const averted = createLeaflet({
    ...look,
    side: 1,
    rings: isLow ? 26 : 34,
    tints: ['#2b86a0', '#277c98', '#3590a6', '#247492', '#2f8aa0'],
  })
  const tails = createTails(facing.uniforms, 1, isLow, {
    color: '#2a7d98',
    ...(isLow && { columns: 26 }),
  })
  const filaments = createFilaments(context, [filamentLayers.deeper, filamentLayers.activeZone])
  const object = new Group()
  object.add(facing.object, averted.object, tails.object, filaments.object)

  return {
    object,
    show(moment, middle, foot, sectionFade) {
      const { elements } = moment.camera.projectionMatrix
      const reach = moment.synapseDistance / elements[5]!
      const share = Math.min(1, Math.max(0, (reach - comes[0]) / (comes[1] - comes[0])))
      const isTooWide = isLow && elements[5]! / elements[0]! > widestAtLow
      const fade = isTooWide ? 0 : sectionFade * share
      object.visible = fade > 0.01
      if (!object.visible) return
      const { receptor, cleft } = moment.exaggeration
      const thickness = membraneThickness * receptor
      const level = thickness + cleftHeight * cleft
      const half = thickness / 2 - headInset * receptor
      layHeads(facing, moment, middle, level - half, fade)
      layHeads(averted, moment, middle, level + half, fade)
      tails.uBilayer.value.set(psdCentreY + level, half)
      tails.uFade.value = fade
      filaments.object.position.copy(foot)
      filaments.setFade(fade)
    },
    dispose() {
      for (const part of [facing, averted, tails, filaments]) part.dispose()
    },
  }
}

function layHeads(leaflet: Leaflet, moment: SceneMoment, middle: Vector3, level: number, fade: number): void {
  placePatch(leaflet, moment, middle.x, middle.z, level)
  leaflet.uniforms.uSectionZ.value = middle.z + 0.0004
  leaflet.uniforms.uFade.value = fade
}

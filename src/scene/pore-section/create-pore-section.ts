import { Group, Mesh, Vector3 } from 'three'
import { membraneThickness, psdCentreY } from '#src/anatomy/landmarks.ts'
import { openState } from '#src/parameters/observables.ts'
import type { CreateActor, SceneMoment } from '#src/scene/actor.ts'
import { createLeaflet } from '#src/scene/lipid-carpet/create-leaflet.ts'
import { cutHoles, placePatch } from '#src/scene/lipid-carpet/update-leaflet.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { createCutFace } from '#src/scene/pore-section/create-cut-face.ts'
import { createFilaments } from '#src/scene/pore-section/create-filaments.ts'
import { createGate, type Gate } from '#src/scene/pore-section/create-gate.ts'
import { createOppositeMembrane } from '#src/scene/pore-section/create-opposite-membrane.ts'
import { createTails } from '#src/scene/pore-section/create-tails.ts'
import {
  companionRow,
  heroReceptorRow,
  pairDistance,
  sectionMiddle,
} from '#src/scene/pore-section/hero-receptor.ts'
import { isInSection, sectionOpening } from '#src/scene/pore-section/section-hiding.ts'
import { standReceptor } from '#src/scene/receptors/receptor-stance.ts'

/** The gate opens and closes in this time, s of presentation. */
const gateSeconds = 0.3
/** Head groups' centres lie this far inside the faces of the membrane, µm. */
const headInset = 0.00015

/** One receptor cut open. */
interface ShownSection {
  readonly receptor: Group
  readonly gate: Gate
  /** 0 closed … 1 open, eased. */
  open: number
}

/**
 * The close-up of two NMDA receptors, cut open with the bilayer around them: its face, the half behind with the pore, the
 * gate, the inner leaflet, the lipid tails along the cut and the scaffold below. Everything shows the frame's state.
 */
export const createPoreSection: CreateActor = (context) => {
  const isLow = context.quality === 'low'
  const material = createTissueMaterial({
    color: '#eaa2cf',
    colorB: '#96407f',
    specular: 0.35,
    gloss: 30,
    rim: 0.9,
    scatter: 0.7,
    bump: 0.12,
    bumpScale: 0.25,
    mottle: 0.4,
    mottleScale: 0.06,
    lite: isLow,
  })
  const face = createCutFace(isLow)
  const shown = [createShown(), createShown()] as const
  const leaflet = createLeaflet({
    rings: isLow ? 32 : 44,
    side: -1,
    lite: isLow,
    roundDepth: !isLow,
    rim: 0.4,
    disorder: 1,
    headSize: 0.5,
    tints: ['#8d6cc0', '#7c5fb4', '#9c7bc8', '#7058a8', '#9070b4'],
  })
  const tails = createTails(leaflet.uniforms, isLow ? 1 : 4, isLow)
  const filaments = createFilaments(context)
  const opposite = createOppositeMembrane(context)
  const object = new Group()
  object.add(shown[0].receptor, shown[1].receptor, leaflet.object, tails.object, filaments.object)
  object.add(opposite.object)
  const middle = new Vector3()

  return {
    object,
    update(moment) {
      const fade = sectionOpening(moment)
      object.visible = fade > 0.01
      if (!object.visible) return
      sectionMiddle(moment.frame, middle)
      const heroRow = heroReceptorRow(moment.frame)
      showReceptor(shown[0], moment, heroRow, fade)
      const companion = companionRow(moment.frame, heroRow)
      const isBeside = companion >= 0 && isInSection(moment, companion, heroRow)
      shown[1].receptor.visible = isBeside
      if (isBeside) showReceptor(shown[1], moment, companion, fade)
      filaments.object.position.copy(shown[0].receptor.position)
      if (isBeside) filaments.object.position.x += pairDistance / 2
      material.uniforms.uFade.value = fade
      face.setFade(fade)
      layBilayer(moment, fade)
      filaments.setFade(fade)
      opposite.show(moment, middle, filaments.object.position, fade)
    },
    dispose() {
      material.dispose()
      face.dispose()
      for (const { gate } of shown) gate.dispose()
      leaflet.dispose()
      tails.dispose()
      filaments.dispose()
      opposite.dispose()
    },
  }

  function createShown(): ShownSection {
    const gate = createGate(isLow)
    const receptor = new Group()
    const half = new Mesh(requireMesh(context.meshes, 'nmdar-section'), material)
    receptor.add(half, new Mesh(face.object.geometry, face.object.material), gate.object)
    return { receptor, gate, open: 0 }
  }

  function showReceptor(section: ShownSection, moment: SceneMoment, row: number, fade: number): void {
    standReceptor(moment, row, section.receptor.position)
    section.receptor.scale.setScalar(moment.exaggeration.receptor / 1000)
    section.gate.material.uniforms.uFade.value = fade
    const target = moment.frame.receptorState[row] === openState ? 1 : 0
    const step = moment.stageDelta === 0 ? 1 : moment.stageDelta / gateSeconds
    section.open += Math.max(-step, Math.min(step, target - section.open))
    section.gate.update(section.open * section.open * (3 - 2 * section.open))
  }

  function layBilayer(moment: SceneMoment, fade: number): void {
    const half = (membraneThickness / 2 - headInset) * moment.exaggeration.receptor
    placePatch(leaflet, moment, middle.x, middle.z, -half)
    cutHoles(leaflet.uniforms, moment)
    leaflet.uniforms.uSectionZ.value = middle.z + 0.0004
    leaflet.uniforms.uFade.value = fade
    tails.uBilayer.value.set(psdCentreY, half)
    tails.uFade.value = fade
  }
}

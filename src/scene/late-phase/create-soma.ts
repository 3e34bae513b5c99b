import { Color, Group, SphereGeometry } from 'three'
import { dendriteAxisY, dendriteAxisZ } from '#src/anatomy/dendrite-field.ts'
import { somaCentre } from '#src/anatomy/landmarks.ts'
import { nucleusOffset, nucleusRadius, trunkRadius } from '#src/anatomy/soma-field.ts'
import { createStream } from '#src/numerics/random-streams.ts'
import type { CreateActor } from '#src/scene/actor.ts'
import { joint, lateShare, somaStance, trunkStart, wayStretch } from '#src/scene/late-phase/cell-ways.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { createGlowPoints } from '#src/scene/materials/glow-points.ts'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { setBodyGlow } from '#src/scene/materials/light-rig.ts'
import { createMembrane } from '#src/scene/membranes/create-membrane.ts'
import { limitRise } from '#src/scene/membranes/limit-rise.ts'
import { tubeGeometry } from '#src/scene/neuropil/tube-geometry.ts'
import { scalarIndex } from '#src/wire/frame-view.ts'

const geneLight = new Color('#ffbf6e')
const chromatinColors = ['#5b6fb4', '#4a5aa0', '#7484c4', '#54489a'].map((hex) => new Color(hex))
const chromatin = { low: 70, medium: 190, high: 320 } as const
/** Every so many of them is a gene of plasticity, which lights up. */
const genesEvery = 3

/**
 * The cell body with its nucleus, and the trunk that leads to it: the faster the cell makes plasticity-related proteins,
 * the brighter its nucleus. In true scale both grow and go far away.
 */
export const createSoma: CreateActor = (context) => {
  const { quality } = context
  const isLow = quality === 'low'
  const skin = {
    quality,
    color: '#6b3f8e',
    closedWall: '#41246b',
    openWall: '#3b2568',
    facingAlpha: 0.58,
    body: 'dendrite',
    renderOrder: 10,
  } as const
  const soma = createMembrane({
    ...skin,
    geometry: requireMesh(context.meshes, isLow ? 'soma-lite' : 'soma'),
  })
  const trunkGeometry = createTrunkGeometry(isLow)
  const trunk = createMembrane({ ...skin, geometry: trunkGeometry })
  const nucleusGeometry = new SphereGeometry(nucleusRadius, isLow ? 28 : 36, isLow ? 18 : 24)
  const nucleus = createMembrane({
    quality,
    geometry: nucleusGeometry,
    color: '#3f54a8',
    closedWall: '#141a48',
    openWall: '#141a48',
    facingAlpha: 0.34,
    body: 'dendrite',
    renderOrder: 6,
  })
  const beads = createImpostorSpheres(chromatin[quality] + 1, { lite: true, specular: 0.3, rim: 0.5 })
  fillChromatin(beads, chromatin[quality], context.seed)
  const halo = createGlowPoints(2)
  halo.halos.set([0, 0, 0, 5.2 * nucleusRadius, 0, 0, 0, 2.6 * nucleusRadius])

  const inner = new Group()
  inner.position.set(...nucleusOffset)
  inner.add(nucleus.object, beads.object, halo.object)
  const cell = new Group()
  cell.add(inner, soma.object)
  const way = new Group()
  // The trunk is stretched about the joint.
  way.position.x = joint
  trunk.object.position.x = -joint
  way.add(trunk.object)
  const object = new Group()
  object.add(cell, way)
  let activity = 0

  return {
    object,
    update(moment) {
      const share = lateShare(moment)
      object.visible = share > 0.01
      activity = limitRise(
        activity,
        Math.min(1, moment.frame.hero[scalarIndex.proteinSynthesis]!) ** 0.7,
        moment.stageDelta,
      )
      if (!object.visible) {
        setBodyGlow('nucleus', 0, 0, 0, 1, geneLight, 0)
        return
      }
      const stretch = wayStretch(moment)
      const { size, x } = somaStance(moment)
      cell.position.set(x, somaCentre[1], somaCentre[2])
      cell.scale.setScalar(size)
      way.scale.x = stretch
      soma.update(moment, share, 0, 0.55)
      trunk.update(moment, share, 0, 0.4)
      nucleus.update(moment, share)
      beads.setFade(share)
      lightGenes()
      setBodyGlow(
        'nucleus',
        x + nucleusOffset[0] * size,
        somaCentre[1] + nucleusOffset[1] * size,
        somaCentre[2] + nucleusOffset[2] * size,
        1.6 * nucleusRadius * size,
        geneLight,
        1.5 * activity * share,
      )
      writeLight(0, 0.26 * activity * share)
      writeLight(1, 0.3 * activity * share)
      halo.commit(activity > 0.01 ? 2 : 0)
    },
    dispose() {
      for (const each of [soma, trunk, nucleus, beads, halo]) each.dispose()
      trunkGeometry.dispose()
      nucleusGeometry.dispose()
    },
  }

  function writeLight(i: number, strength: number): void {
    halo.lights[3 * i] = geneLight.r * strength
    halo.lights[3 * i + 1] = geneLight.g * strength
    halo.lights[3 * i + 2] = geneLight.b * strength
  }

  /** Genes of plasticity turn from the colour of the others to light. */
  function lightGenes(): void {
    const { shades } = beads
    for (let i = 0; i < chromatin[quality]; i += genesEvery) {
      const from = chromatinColors[i % chromatinColors.length]!
      shades[4 * i] = from.r + (geneLight.r - from.r) * activity
      shades[4 * i + 1] = from.g + (geneLight.g - from.g) * activity
      shades[4 * i + 2] = from.b + (geneLight.b - from.b) * activity
      shades[4 * i + 3] = 0.12 + 1.5 * activity
    }
    beads.commit(chromatin[quality] + 1, true)
  }
}

/** Tangles of chromatin against the envelope and around one nucleolus, in the nucleus’ own frame. */
function fillChromatin(beads: ReturnType<typeof createImpostorSpheres>, count: number, seed: number): void {
  const random = createStream(seed, 8801)
  for (let i = 0; i < count; i++) {
    const y = 2 * random() - 1
    const angle = 2 * Math.PI * random()
    const reach = nucleusRadius * (0.35 + 0.52 * Math.sqrt(random()))
    const flat = Math.sqrt(1 - y * y) * reach
    const radius = 0.045 + 0.075 * random()
    beads.spheres.set([Math.cos(angle) * flat, y * reach, Math.sin(angle) * flat, radius], 4 * i)
    const color = chromatinColors[i % chromatinColors.length]!
    beads.shades.set([color.r, color.g, color.b, 0.12], 4 * i)
  }
  beads.spheres.set([-0.3, 0.18, 0.25, 0.36], 4 * count)
  beads.shades.set([0.12, 0.1, 0.3, 0.1], 4 * count)
  beads.commit(count + 1, true)
}

/** From inside the dendrite's end to the cell body, thicker all the way. */
function createTrunkGeometry(isLow: boolean) {
  const at = (x: number): [number, number, number] => [x, dendriteAxisY(x), dendriteAxisZ(x)]
  const [x, y, z] = trunkStart
  return tubeGeometry(
    [
      {
        points: [at(joint), at(joint + 0.4), at(joint + 0.8), [x - 0.9, y + 0.02, z + 0.14], [x - 0.1, y, z]],
        radius: (along) => 0.29 + 0.07 * Math.min(1, along * 3) + (trunkRadius - 0.4) * along ** 2,
        tint: 0,
        roughness: 0.05,
      },
    ],
    { segments: isLow ? 18 : 32, sides: isLow ? 12 : 22 },
  )
}

import { Color, Group, IcosahedronGeometry, InstancedMesh, Matrix4 } from 'three'
import { vesicleDiameter } from '#src/anatomy/landmarks.ts'
import { createStream } from '#src/numerics/random-streams.ts'
import { exaggerations } from '#src/parameters/exaggerations.ts'
import type { CreateActor } from '#src/scene/actor.ts'
import { createGlowPoints } from '#src/scene/materials/glow-points.ts'
import { createImpostorSpheres, type ImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { setLamp } from '#src/scene/materials/light-rig.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { presynapticShift } from '#src/scene/membranes/create-bouton.ts'
import { outsideFade } from '#src/scene/membranes/fade-membranes.ts'
import { limitRise } from '#src/scene/membranes/limit-rise.ts'
import { wholeShare } from '#src/scene/stage/shot-groups.ts'
import { placeVesicles } from '#src/scene/vesicles/place-vesicles.ts'
import { counterIndex, scalarIndex } from '#src/wire/frame-view.ts'

const drawnRadius = (vesicleDiameter / 2) * exaggerations.vesicle.factor.synapse
const bodyColor = new Color('#e2c48a')
const studColors = ['#c98f5a', '#b7b06a', '#d9a86a', '#8fb0a8'].map((hex) => new Color(hex))
const rimColor = new Color('#f6e2b4')
const glutamateColor = new Color('#f5e04a')
const fusionLight = new Color('#ffc53a')

/** Where a fusing vesicle opens into the cleft, µm: in the plane of the section. */
const fusionSite = [0.075, 0.315, -0.004] as const
/** Presentation seconds that one fusion glows on. */
const fusionSeconds = 0.7
/** A picture that lies so many seconds of the synapse from the one before does not follow it. */
const leap = 5
const studsEach = 9

/** The vesicles of the bouton: a reserve, the docked ones that the model counts, and the glow of one that fuses. */
export const createVesicles: CreateActor = (context) => {
  const isLow = context.quality === 'low'
  const { pool, docked } = placeVesicles(context.seed, isLow ? 130 : 330)
  const random = createStream(context.seed, 2102)
  // Whole vesicles are impostors; those in the plane of the section are meshes that can be cut open.
  const isCut = ([, , z]: readonly [number, number, number]) => Math.abs(z) < drawnRadius * 0.86
  const whole = pool.filter((place) => !isCut(place))
  const cut = pool.filter(isCut)
  const object = new Group()

  const bodies = createImpostorSpheres(whole.length + docked.length, {
    cut: true,
    specular: 0.4,
    rim: 0.6,
    lite: isLow,
  })
  whole.forEach((place, i) => {
    writeSphere(bodies, i, place, drawnRadius * (0.92 + 0.14 * random()), bodyColor, 0.04)
  })
  bodies.commit(whole.length, true)

  const opened = new InstancedMesh(
    new IcosahedronGeometry(drawnRadius, isLow ? 3 : 5),
    createTissueMaterial({
      color: '#d8b878',
      cutColor: '#7a5a2a',
      cut: 'hollow',
      specular: 0.4,
      gloss: 28,
      scatter: 0.8,
      rim: 0.6,
      lite: true,
    }),
    cut.length,
  )
  const matrix = new Matrix4()
  cut.forEach(([x, y, z], i) => {
    opened.setMatrixAt(i, matrix.makeTranslation(x, y, z))
  })
  opened.frustumCulled = false

  const small = createImpostorSpheres(whole.length * studsEach + cut.length * 70, { cut: true, lite: true })
  let smallCount = 0
  const addSmall = (place: readonly [number, number, number], radius: number, color: Color, glow: number) =>
    writeSphere(small, smallCount++, place, radius, color, glow)
  // Studs are only seen in the section, which takes away what stands before it.
  for (const place of whole) if (place[2] < 0) addStuds(place)
  for (const place of cut) openVesicle(place)
  small.commit(smallCount, true)

  const glow = createGlowPoints(3)
  object.add(bodies.object, opened, small.object, glow.object)

  let fusedBefore = -1
  let light = 0
  let until = -1

  return {
    object,
    update(moment) {
      const fade = outsideFade(moment)
      object.visible = fade > 0.02
      object.position.y = presynapticShift(moment)
      const scale = moment.exaggeration.vesicle / exaggerations.vesicle.factor.synapse
      bodies.setScale(scale)
      bodies.setFade(fade)
      small.setFade(fade * Math.min(1, Math.max(0, 1.6 - wholeShare(moment))))
      small.object.visible = scale > 0.97 && fade > 0.02
      opened.visible = fade > 0.5

      const here = Math.min(docked.length, Math.round(moment.frame.hero[scalarIndex.dockedVesicles] ?? 0))
      for (let i = 0; i < here; i++) {
        const site = docked[i]
        if (site) writeSphere(bodies, whole.length + i, site, drawnRadius, bodyColor, 0.06)
      }
      bodies.commit(whole.length + here, true)

      const fused = moment.frame.counters[counterIndex.vesiclesFused] ?? 0
      // What fused somewhere in a leap is over: half an hour after a tetanus nothing shines.
      if (Math.abs(moment.simDelta) > leap) until = Number.NEGATIVE_INFINITY
      else if (fusedBefore >= 0 && fused > fusedBefore) until = moment.stageTime + fusionSeconds
      fusedBefore = fused
      const glutamate = Math.min(1, (moment.frame.hero[scalarIndex.glutamateMM] ?? 0) / 0.6)
      const target = Math.max(glutamate, moment.stageTime < until ? 1 : 0)
      light = limitRise(light, target, moment.stageDelta)
      const y = fusionSite[1]
      writeHalo(0, y, 0.34, 0.55 * light)
      writeHalo(1, y - 0.02, 0.75, 0.16 * light)
      writeHalo(2, y + 0.004, 0.1, 0.55 * light)
      glow.commit(light > 0.01 && fade > 0.5 ? 3 : 0)
      if (fade > 0.5)
        setLamp('fusion', fusionSite[0], y + object.position.y, 0.04, 0.3, fusionLight, 0.9 * light)
    },
    dispose() {
      bodies.dispose()
      small.dispose()
      glow.dispose()
      opened.geometry.dispose()
      for (const material of [opened.material].flat()) material.dispose()
      opened.dispose()
    },
  }

  function writeHalo(i: number, y: number, diameter: number, strength: number): void {
    glow.halos.set([fusionSite[0], y, 0.03, diameter], 4 * i)
    glow.lights[3 * i] = fusionLight.r * strength
    glow.lights[3 * i + 1] = fusionLight.g * strength
    glow.lights[3 * i + 2] = fusionLight.b * strength
  }

  /** Proteins on a vesicle's surface. */
  function addStuds([x, y, z]: readonly [number, number, number]): void {
    for (let k = 0; k < studsEach; k++) {
      const [nx, ny, nz] = direction(random)
      const color = studColors[Math.floor(random() * studColors.length)] ?? rimColor
      addSmall(
        [x + nx * drawnRadius, y + ny * drawnRadius, z + nz * drawnRadius],
        0.0035 + 0.003 * random(),
        color,
        0,
      )
    }
  }

  /** A vesicle in the plane of the section: its bilayer as a ring of beads, glutamate inside. */
  function openVesicle([x, y, z]: readonly [number, number, number]): void {
    const ring = Math.sqrt(drawnRadius * drawnRadius - z * z)
    const beads = Math.min(40, Math.round((2 * Math.PI * ring) / 0.0078))
    for (let k = 0; k < beads; k++) {
      const angle = (k / beads) * 2 * Math.PI
      addSmall([x + Math.cos(angle) * ring, y + Math.sin(angle) * ring, -0.0005], 0.0042, rimColor, 0.05)
    }
    for (let k = 0; k < 26; k++) {
      const [nx, ny, nz] = direction(random)
      const reach = 0.74 * ring * Math.cbrt(random())
      addSmall(
        [x + nx * reach, y + ny * reach, Math.min(-0.003, z - Math.abs(nz) * reach)],
        0.003,
        glutamateColor,
        0.45,
      )
    }
  }
}

function writeSphere(
  spheres: ImpostorSpheres,
  index: number,
  place: readonly [number, number, number],
  radius: number,
  color: Color,
  glow: number,
): void {
  const at = 4 * index
  spheres.spheres[at] = place[0]
  spheres.spheres[at + 1] = place[1]
  spheres.spheres[at + 2] = place[2]
  spheres.spheres[at + 3] = radius
  spheres.shades[at] = color.r
  spheres.shades[at + 1] = color.g
  spheres.shades[at + 2] = color.b
  spheres.shades[at + 3] = glow
}

/** A direction of equal chance. */
function direction(random: () => number): [number, number, number] {
  const y = 2 * random() - 1
  const angle = 2 * Math.PI * random()
  const flat = Math.sqrt(1 - y * y)
  return [flat * Math.cos(angle), y, flat * Math.sin(angle)]
}

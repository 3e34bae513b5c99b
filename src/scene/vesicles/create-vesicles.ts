import { Color, Group, InstancedMesh, Matrix4, SphereGeometry } from 'three'
import { vesicleDiameter } from '#src/anatomy/landmarks.ts'
import { createStream } from '#src/numerics/random-streams.ts'
import { exaggerations } from '#src/parameters/exaggerations.ts'
import { nm } from '#src/parameters/units.ts'
import type { CreateActor, SceneMoment } from '#src/scene/actor.ts'
import { createGlowPoints } from '#src/scene/materials/glow-points.ts'
import { createImpostorSpheres, type ImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { setLamp } from '#src/scene/materials/light-rig.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { presynapticShift } from '#src/scene/membranes/create-bouton.ts'
import { presynapticFade } from '#src/scene/membranes/fade-membranes.ts'
import { limitRise } from '#src/scene/membranes/limit-rise.ts'
import { wholeShare } from '#src/scene/stage/shot-groups.ts'
import { createOmegaShell } from '#src/scene/vesicles/create-omega-shell.ts'
import { createFusionCourse, updateFusions } from '#src/scene/vesicles/fusion-course.ts'
import { fusionX, presynapticFloor } from '#src/scene/vesicles/fusion-place.ts'
import { closest, dockingHeight, placeVesicles } from '#src/scene/vesicles/place-vesicles.ts'
import { mostLumenMolecules, showFusions } from '#src/scene/vesicles/show-fusions.ts'
import { counterIndex, scalarIndex } from '#src/wire/frame-view.ts'

const drawnRadius = (vesicleDiameter / 2) * exaggerations.vesicle.factor.synapse
const bodyColor = new Color('#e8c487')
const cutColor = new Color('#e0c894')
const studColors = ['#c98f5a', '#b7b06a', '#d9a86a', '#8fb0a8'].map((hex) => new Color(hex))
const rimColor = new Color('#f6e2b4')
const glutamateColor = new Color('#f5e04a')
const fusionLight = new Color('#ffc53a')

/** Light follows from one fusion to the next this quickly, s of presentation. */
const followSeconds = 0.25
/** Presentation seconds that one fusion glows on. */
const fusionSeconds = 0.7
/** A picture that lies so many seconds of the synapse from the one before does not follow it. */
const leap = 5
const studsEach = 9

/** Where the vesicle is docked that fuses next, µm: a touch behind the section. */
const nextSite: [number, number, number] = [0, 0, -0.008]
const lowered: [number, number, number] = [0, 0, 0]

/** A docked vesicle touches the membrane: the smaller both are drawn, the lower its middle lies. µm. */
function sunkTo(scale: number): number {
  return (1 - scale) * 0.08
}

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

  const ball = { cut: true, specular: 0.4, rim: 0.6, lite: isLow } as const
  const bodies = createImpostorSpheres(whole.length + docked.length, ball)
  whole.forEach((place, i) => {
    writeSphere(bodies, i, place, drawnRadius * (0.92 + 0.14 * random()), bodyColor, 0.04)
  })
  bodies.commit(whole.length, true)

  const opened = new InstancedMesh(
    new SphereGeometry(drawnRadius, isLow ? 18 : 28, isLow ? 10 : 16),
    createTissueMaterial({
      color: cutColor,
      cutColor: '#7a5a2a',
      cut: true,
      specular: 0.4,
      gloss: 28,
      scatter: 0.8,
      rim: 0.6,
      lite: true,
    }),
    cut.length,
  )
  // Where nothing is cut they are balls like the others.
  const closed = createImpostorSpheres(cut.length, ball)
  cut.forEach((place, i) => {
    writeSphere(closed, i, place, drawnRadius, cutColor, 0)
  })
  closed.commit(cut.length, true)
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

  const shell = createOmegaShell(isLow)
  const lumen = createImpostorSpheres(mostLumenMolecules, { cut: true, lite: true })
  const glow = createGlowPoints(3)
  object.add(bodies.object, opened, closed.object, small.object, shell.object, lumen.object, glow.object)
  const course = createFusionCourse()

  let fusedBefore = -1
  let lightX = 0
  let light = 0
  let until = -1

  return {
    object,
    update(moment) {
      const fade = presynapticFade(moment)
      object.visible = fade > 0.02
      object.position.y = presynapticShift(moment)
      const scale = moment.exaggeration.vesicle / exaggerations.vesicle.factor.synapse
      bodies.setScale(scale)
      bodies.setFade(fade)
      // From afar one is a pixel or two.
      small.setFade(fade * Math.min(1, Math.max(0, (isLow ? 1 : 1.6) - wholeShare(moment))))
      small.object.visible &&= scale > 0.97
      const isWhole = wholeShare(moment) > 0.99
      opened.visible = fade > 0.5 && !isWhole
      closed.setFade(isWhole ? fade : 0)

      updateFusions(course, moment)
      const isCutOpen = fade > 0.5 && wholeShare(moment) < 0.3
      showFusions(course, shell, lumen, moment)
      shell.object.visible &&= isCutOpen
      lumen.object.visible &&= isCutOpen
      dockVesicles(moment, sunkTo(scale))

      const fused = moment.frame.counters[counterIndex.vesiclesFused] ?? 0
      // What fused somewhere in a leap is over: half an hour after a tetanus nothing shines.
      if (Math.abs(moment.simDelta) > leap) until = Number.NEGATIVE_INFINITY
      else if (fusedBefore >= 0 && fused > fusedBefore) until = moment.stageTime + fusionSeconds
      fusedBefore = fused
      const glutamate = Math.min(1, (moment.frame.hero[scalarIndex.glutamateMM] ?? 0) / 0.6)
      const target = Math.max(glutamate, moment.stageTime < until ? 1 : 0)
      light = limitRise(light, target, moment.stageDelta)
      followFusion(moment)
      const y = presynapticFloor(lightX) + 0.012
      // Cut open, the light would veil the receptors below it.
      const veil = light * (0.55 + 0.45 * wholeShare(moment))
      writeHalo(0, y, 0.34, 0.42 * veil)
      writeHalo(1, y - 0.02, 0.75, 0.13 * veil)
      writeHalo(2, y + 0.004, 0.1, 0.5 * light)
      glow.commit(light > 0.01 && fade > 0.5 ? 3 : 0)
      if (fade > 0.5) setLamp('fusion', lightX, y + object.position.y, 0.04, 0.3, fusionLight, 0.9 * light)
    },
    dispose() {
      bodies.dispose()
      closed.dispose()
      small.dispose()
      shell.dispose()
      lumen.dispose()
      glow.dispose()
      opened.geometry.dispose()
      for (const material of [opened.material].flat()) material.dispose()
      opened.dispose()
    },
  }

  /** No vesicle that opened is still there. */
  function isFree(x: number, z: number, moment: SceneMoment): boolean {
    for (const each of course.shown)
      if (each.number >= 0 && Math.hypot(fusionX(each.x, moment) - x, z) <= closest) return false
    return true
  }

  /** The vesicle that fuses next waits at its place; others fill the sites that it and those that opened leave free. */
  function dockVesicles(moment: SceneMoment, sink: number): void {
    const count = Math.min(docked.length, Math.round(moment.frame.hero[scalarIndex.dockedVesicles] ?? 0))
    const nextX = fusionX(moment.frame.fusionX[0]! * nm, moment)
    let at = whole.length
    if (count > 0 && isFree(nextX, 0, moment)) {
      nextSite[0] = nextX
      nextSite[1] = dockingHeight(nextX, 0) - sink
      writeSphere(bodies, at++, nextSite, drawnRadius, bodyColor, 0.06)
    }
    for (let i = 0; i < docked.length && at < whole.length + count; i++) {
      const site = docked[i]!
      if (!isFree(site[0], site[2], moment) || Math.hypot(site[0] - nextX, site[2] - nextSite[2]) < closest)
        continue
      lowered[0] = site[0]
      lowered[1] = site[1] - sink
      lowered[2] = site[2]
      writeSphere(bodies, at++, lowered, drawnRadius, bodyColor, 0.06)
    }
    bodies.commit(at, true)
  }

  /** The light stands at the newest fusion; in a train it glides from one to the next instead of leaping. */
  function followFusion(moment: SceneMoment): void {
    const target = fusionX(
      moment.frame.fusionX[moment.frame.counters[counterIndex.vesiclesFused]! > 0 ? 1 : 0]! * nm,
      moment,
    )
    const isDark = light < 0.05 || moment.stageDelta === 0
    lightX += (target - lightX) * (isDark ? 1 : 1 - Math.exp(-moment.stageDelta / followSeconds))
  }

  function writeHalo(i: number, y: number, diameter: number, strength: number): void {
    glow.halos[4 * i] = lightX
    glow.halos[4 * i + 1] = y
    glow.halos[4 * i + 2] = 0.03
    glow.halos[4 * i + 3] = diameter
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

import { Color, DynamicDrawUsage, Euler, Group, InstancedMesh, Matrix4, Quaternion, Vector3 } from 'three'
import { hash3 } from '#src/numerics/random-streams.ts'
import { amparKind, maxReceptors } from '#src/parameters/observables.ts'
import type { CreateActor, SceneMoment } from '#src/scene/actor.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { magnesiumPath } from '#src/scene/magnesium/magnesium-path.ts'
import { createMagnesiumState, updateMagnesium } from '#src/scene/magnesium/update-magnesium.ts'
import { createGlowPoints } from '#src/scene/materials/glow-points.ts'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { setLamp } from '#src/scene/materials/light-rig.ts'
import { signalColors } from '#src/scene/materials/signal-colors.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { heroReceptorRow } from '#src/scene/pore-section/hero-receptor.ts'
import { isCutAway, isInSection } from '#src/scene/pore-section/section-hiding.ts'
import { standReceptor } from '#src/scene/receptors/receptor-stance.ts'
import { offerShapes } from '#src/scene/stage/shapes-of.ts'
import { closeUpShare } from '#src/scene/stage/shot-groups.ts'
import { headerWord } from '#src/wire/frame-layout.ts'

/** Drawn µm of one unit of the mesh at a factor of 1. */
const meshUnit = 0.0004
const trailDots = 18
/** How far apart the dots of a trail are, as parts of the whole way. */
const trailStep = 0.045
const mostIons = 64
const mostHalos = mostIons * (trailDots + 1)
/** Farther than this, µm, an ion is two or three pixels large: a ball of about the jack's size does. */
const jacksWithin = 1
const ballRadius = 1.6
/** How much an ion trembles in its seat, nm, about 6 times a second. */
const tremble = 0.15
const body = new Color(signalColors.magnesium.color)
const light = new Color('#17c79a')
const trailLight = new Color('#2ff0b8')
/** In the pore shot the ion leaves to the right, towards the eye. */
const heroDirection = 0.55

const matrix = new Matrix4()
const turn = new Quaternion()
const angles = new Euler()
const place = new Vector3()
const foot = new Vector3()
const size = new Vector3()

/** Mg²⁺: a green jack with six knobs that plugs each NMDA receptor's pore, and leaves it with a dotted trail. */
export const createMagnesium: CreateActor = (context) => {
  const geometry = requireMesh(context.meshes, 'magnesium')
  const plain = context.quality === 'low' ? requireMesh(context.meshes, 'magnesium-lite') : geometry
  const material = createTissueMaterial({
    color: signalColors.magnesium.color,
    colorB: signalColors.magnesium.second,
    emission: '#17c79a',
    emissionIntensity: 0.12,
    specular: 0.8,
    gloss: 50,
    rim: 0.9,
    scatter: 0.7,
    lite: context.quality === 'low',
  })
  const ions = new InstancedMesh(geometry, material, mostIons)
  ions.instanceMatrix.setUsage(DynamicDrawUsage)
  ions.frustumCulled = false
  offerShapes(ions, [geometry, plain])
  const halos = createGlowPoints(mostHalos)
  const balls = createImpostorSpheres(mostIons, { lite: true, rim: 0.9, scatter: 0.7 })
  for (let i = 0; i < mostIons; i++) balls.shades.set([body.r, body.g, body.b, 0.2], 4 * i)
  balls.commit(mostIons, true)
  const object = new Group()
  object.add(ions, balls.object, halos.object)
  const state = createMagnesiumState()
  // Without a last pass halos add up in display values, where they look brighter.
  const haloShare = context.quality === 'low' ? 0.45 : 1
  let used = 0
  let ballCount = 0

  return {
    object,
    update(moment) {
      const { frame } = moment
      updateMagnesium(state, frame, moment.stageDelta, moment.previous)
      const count = Math.min(frame.header[headerWord.receptors]!, maxReceptors)
      const hero = heroReceptorRow(frame)
      ions.count = 0
      // Only between two receptors cut open is an ion large.
      ions.geometry = moment.shots.pore > 0.5 ? geometry : plain
      ballCount = 0
      used = 0
      setLamp('magnesium', 0, 0, 0, 1, light, 0)
      for (let row = 0; row < count && ions.count + ballCount < mostIons; row++) {
        if (frame.receptorKind[row] === amparKind) continue
        if (isInSection(moment, row, hero)) show(moment, row, row === hero, true)
        else if (!isCutAway(moment, row, hero)) show(moment, row, row === hero, false)
      }
      ions.visible = ions.count > 0
      if (ions.visible) ions.instanceMatrix.needsUpdate = true
      balls.commit(ballCount)
      halos.commit(used)
    },
    dispose() {
      material.dispose()
      ions.dispose()
      balls.dispose()
      halos.dispose()
    },
  }

  function show(moment: SceneMoment, row: number, isHero: boolean, isCut: boolean): void {
    const away = state.away[moment.frame.receptorSlot[row]!]!
    const close = closeUpShare(moment)
    // From afar an ion that has left is lost in the cleft; close by it waits beside the mouth.
    const presence = 1 - (1 - close) * Math.min(1, Math.max(0, (away - 0.8) / 0.2))
    standReceptor(moment, row, foot)
    const scale = moment.exaggeration.receptor / 1000
    const draw = hash3(17, 9, moment.frame.receptorSlot[row]!)
    const direction = isHero || isCut ? heroDirection : (draw / 4294967296) * 2 * Math.PI
    magnesiumPath(away, direction, place)
    const seconds = moment.reducedMotion ? 0 : moment.stageTime
    const phase = (draw & 1023) / 163
    // Out in the water it drifts, slower and wider.
    const shake = tremble * (away < 0.05 ? 1 : 0.4)
    place.x += shake * Math.sin(37.7 * seconds + phase) * Math.sin(5.1 * seconds + 2 * phase)
    place.y += shake * Math.sin(33.1 * seconds + 3 * phase) * Math.cos(4.3 * seconds + phase)
    const unit = meshUnit * moment.exaggeration.ion
    const x = foot.x + place.x * scale
    const y = foot.y + place.y * scale
    const z = foot.z + place.z * scale
    const isSeen = presence > 0.01
    if (isSeen) addHalo(x, y, z + unit, unit * 8, light, 0.4 * presence * haloShare)
    if (isSeen && moment.synapseDistance > jacksWithin) {
      place.set(x, y, z).toArray(balls.spheres, 4 * ballCount)
      balls.spheres[4 * ballCount++ + 3] = unit * ballRadius * presence
    } else if (isSeen) {
      angles.set(0.3 + 0.4 * Math.sin(0.9 * seconds + phase), 0.5 + away * 3, 0.2)
      matrix.compose(place.set(x, y, z), turn.setFromEuler(angles), size.setScalar(unit * presence))
      ions.setMatrixAt(ions.count++, matrix)
    }
    if (isHero) setLamp('magnesium', x, y + 0.0003, z + 0.002, 0.005, light, 0.9 * moment.shots.pore)
    showTrail(moment, row, direction, scale, unit)
  }

  function showTrail(moment: SceneMoment, row: number, direction: number, scale: number, unit: number): void {
    const slot = moment.frame.receptorSlot[row]!
    const trail = moment.reducedMotion ? 0 : state.trail[slot]!
    if (trail <= 0.01) return
    for (let dot = 1; dot <= trailDots; dot++) {
      const at = state.away[slot]! - dot * trailStep
      if (at <= 0.08) return
      magnesiumPath(at, direction, place).multiplyScalar(scale).add(foot)
      addHalo(
        place.x,
        place.y,
        place.z,
        unit * 2.6 * (1 - 0.5 * (dot / trailDots)),
        trailLight,
        haloShare * trail * (1 - dot / (trailDots + 1)),
      )
    }
  }

  function addHalo(x: number, y: number, z: number, size: number, color: Color, strength: number): void {
    if (used >= mostHalos) return
    halos.halos[4 * used] = x
    halos.halos[4 * used + 1] = y
    halos.halos[4 * used + 2] = z
    halos.halos[4 * used + 3] = size
    halos.lights[3 * used] = color.r * strength
    halos.lights[3 * used + 1] = color.g * strength
    halos.lights[3 * used + 2] = color.b * strength
    used++
  }
}

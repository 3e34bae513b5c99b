import {
  Color,
  DynamicDrawUsage,
  Euler,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  Quaternion,
  Vector3,
} from 'three'
import { hash3 } from '#src/numerics/random-streams.ts'
import type { CreateActor, SceneMoment } from '#src/scene/actor.ts'
import { glowBlobs, placeBlobs, writeMeanFieldGlow } from '#src/scene/glutamate/mean-field-glow.ts'
import { createMoleculeIndex } from '#src/scene/glutamate/molecule-interpolation.ts'
import {
  createDrawnGlutamate,
  mostGlutamate,
  updateGlutamate,
} from '#src/scene/glutamate/update-glutamate.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { createGlowPoints } from '#src/scene/materials/glow-points.ts'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { signalColors } from '#src/scene/materials/signal-colors.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { limitRise } from '#src/scene/membranes/limit-rise.ts'
import { isEyeInside } from '#src/scene/stage/shot-groups.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { scalarIndex } from '#src/wire/frame-view.ts'

/** Drawn µm of one unit of the mesh at a factor of 1: glutamate is about 0.9 nm long. */
const meshUnit = 0.00036
/** As many beans at most: each costs 240 triangles. Others are points. */
const mostBeans = { low: 70, medium: 420, high: 1600 } as const
/** With more halos than this each is fainter, so that a dense cloud does not burn out. */
const fewHalos = 260
/** Farther than this share of the eye's distance a molecule is a point of light. */
const beansWithin = { low: 0.7, medium: 1.7, high: 2.6 } as const
const body = new Color(signalColors.glutamate.color)
const light = new Color('#ffe044')
/** Glutamate above the PSD that shines fully, mM. */
const fullGlutamate = 1
/** Light of the cleft full of glutamate, and of its rim. */
const innerLight = 0.3
const rimLight = 0.5

const matrix = new Matrix4()
const turn = new Quaternion()
const tumble = new Euler()
const place = new Vector3()
const size = new Vector3()

/** Glutamate: bent beans nearby, points of light from afar, and the glow of the cleft where nothing is known of single ones. */
export const createGlutamate: CreateActor = (context) => {
  const geometry = requireMesh(context.meshes, 'glutamate').clone()
  const room = mostGlutamate[context.quality]
  const beanRoom = mostBeans[context.quality]
  const glows = new InstancedBufferAttribute(new Float32Array(beanRoom), 1).setUsage(DynamicDrawUsage)
  geometry.setAttribute('aGlow', glows)
  const material = createTissueMaterial({
    color: body,
    emission: '#e8e030',
    emissionIntensity: 0.34,
    specular: 0.6,
    rim: 0.5,
    scatter: 0.9,
    lite: context.quality === 'low',
  })
  const beans = new InstancedMesh(geometry, material, beanRoom)
  beans.instanceMatrix.setUsage(DynamicDrawUsage)
  beans.frustumCulled = false
  const points = createImpostorSpheres(room, { lite: true, specular: 0.4, rim: 0.4, small: true })
  for (let i = 0; i < room; i++) points.shades.set([body.r, body.g, body.b, 0.8], 4 * i)
  points.commit(room, true)
  const halos = createGlowPoints(room + glowBlobs)
  const object = new Group()
  object.add(beans, points.object, halos.object)
  const drawn = createDrawnGlutamate(room)
  const index = createMoleculeIndex()
  const blobs = placeBlobs(context.seed)
  // Without a last pass halos add up in display values, where they look brighter.
  const haloShare = context.quality === 'low' ? 0.45 : 1
  let glow = 0
  let rimGlow = 0

  return {
    object,
    update(moment) {
      // Behind the spine's wall.
      object.visible = !isEyeInside(moment)
      updateGlutamate(drawn, index, moment)
      const near = showMolecules(moment)
      points.commit(drawn.count - near)
      beans.count = near
      beans.visible = near > 0
      beans.instanceMatrix.needsUpdate = true
      glows.needsUpdate = true
      const haloCount = showGlow(moment)
      halos.commit(haloCount)
    },
    dispose() {
      geometry.dispose()
      material.dispose()
      beans.dispose()
      points.dispose()
      halos.dispose()
    },
  }

  /** How near a molecule must be to be a bean: the nearest are, as many as there is room for. At most `reach`. µm. */
  function reachOfBeans(moment: SceneMoment, reach: number): number {
    let within = reach
    for (let tries = 0; tries < 6; tries++) {
      let count = 0
      for (let i = 0; i < drawn.count; i++) {
        const isNear = place.fromArray(drawn.places, 3 * i).distanceTo(moment.camera.position) < within
        if (isNear || drawn.isBound[i] === 1) count++
      }
      if (count <= beanRoom) break
      within *= 0.75
    }
    return within
  }

  /** @returns how many are drawn as beans; the rest are points. */
  function showMolecules(moment: SceneMoment): number {
    const unit = meshUnit * moment.exaggeration.glutamate
    const beanReach = reachOfBeans(moment, beansWithin[context.quality] * moment.synapseDistance)
    // From afar a bean would be a speck that costs 240 triangles.
    const isClose = moment.synapseDistance < 0.4
    const seconds = moment.reducedMotion ? 0 : moment.stageTime
    const crowd = Math.min(1, fewHalos / Math.max(1, drawn.count)) ** 0.6
    let near = 0
    let far = 0
    for (let i = 0; i < drawn.count; i++) {
      place.fromArray(drawn.places, 3 * i)
      const presence = drawn.presence[i]!
      const isNear = drawn.isBound[i] === 1 || place.distanceTo(moment.camera.position) < beanReach
      if (isClose && isNear && near < beanRoom) {
        const draw = hash3(13, 5, drawn.identity[i]!)
        const pace = drawn.isBound[i] === 1 ? 0 : seconds * (0.5 + (draw & 255) / 255)
        tumble.set(
          (draw & 1023) / 163 + pace,
          ((draw >>> 10) & 1023) / 163,
          ((draw >>> 20) & 1023) / 163 + 0.7 * pace,
        )
        matrix.compose(place, turn.setFromEuler(tumble), size.setScalar(unit * presence))
        beans.setMatrixAt(near, matrix)
        glows.array[near] = drawn.isBound[i] === 1 ? 0.5 : 0.22
        near++
      } else {
        points.spheres[4 * far] = place.x
        points.spheres[4 * far + 1] = place.y
        points.spheres[4 * far + 2] = place.z
        points.spheres[4 * far + 3] = unit * 1.1 * presence
        far++
      }
      halos.halos[4 * i] = place.x
      halos.halos[4 * i + 1] = place.y
      halos.halos[4 * i + 2] = place.z
      halos.halos[4 * i + 3] = unit * (isClose ? 6.2 : 9)
      const shine = haloShare * presence * (drawn.isBound[i] === 1 ? 0.42 : 0.26 * crowd)
      halos.lights[3 * i] = light.r * shine
      halos.lights[3 * i + 1] = light.g * shine
      halos.lights[3 * i + 2] = light.b * shine
    }
    return near
  }

  /** @returns how many halos there are in all. */
  function showGlow(moment: SceneMoment): number {
    const { frame } = moment
    const isFollowed = frame.header[headerWord.molecules]! > 0
    const level = Math.min(1, (frame.hero[scalarIndex.glutamateMM]! / fullGlutamate) ** 0.6)
    glow = limitRise(glow, isFollowed ? 0 : level, moment.stageDelta)
    rimGlow = limitRise(rimGlow, level, moment.stageDelta)
    const offset = drawn.count
    // Blobs overlap more than molecules do: without a last pass they would burn out.
    const inner = innerLight * haloShare ** 2 * glow
    const rim = rimLight * haloShare ** 2 * rimGlow * moment.shots.overview
    const added = writeMeanFieldGlow(blobs, moment, inner, rim, halos.halos, halos.lights, offset)
    return offset + added
  }
}

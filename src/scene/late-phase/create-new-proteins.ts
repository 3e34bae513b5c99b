import {
  CapsuleGeometry,
  Color,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  Quaternion,
  Vector3,
} from 'three'
import { psdCentreY } from '#src/anatomy/landmarks.ts'
import { linearGrowth } from '#src/anatomy/spine-growth.ts'
import { hash3 } from '#src/numerics/random-streams.ts'
import { exaggerations } from '#src/parameters/exaggerations.ts'
import type { CreateActor, SceneMoment } from '#src/scene/actor.ts'
import { captureWays, cellWay, lateShare, stretchX } from '#src/scene/late-phase/cell-ways.ts'
import { createPolyline, type Polyline } from '#src/scene/late-phase/polyline.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { scalarIndex } from '#src/wire/frame-view.ts'

const free = new Color('#a792cf')
const captured = new Color('#f0a83c')
/** Capsules on the way when the cell's store is full. */
const most = { low: 60, medium: 110, high: 160 } as const
/** Capsules in a spine that has captured all it can. */
const capturedMost = 12
/** µm: length and half the width of a capsule. */
const length = 0.13
const radius = 0.042
/** µm a second of presentation. */
const speed = 0.5
/** How far from the shaft's axis they run, µm. */
const lanes = 0.2

/**
 * Plasticity-related proteins: they leave the cell body and spread along the shaft, as many as the cell's store holds.
 * A tagged spine captures them: there they turn to gold. A spine without a tag lets all pass.
 */
export const createNewProteins: CreateActor = (context) => {
  const count = most[context.quality]
  const geometry = new CapsuleGeometry(radius, length - 2 * radius, 3, context.quality === 'low' ? 6 : 9)
  const total = count + 2 * capturedMost
  const glow = new InstancedBufferAttribute(new Float32Array(total), 1).setUsage(DynamicDrawUsage)
  geometry.setAttribute('aGlow', glow)
  const material = createTissueMaterial({ color: '#ffffff', specular: 0.3, rim: 0.35, lite: true })
  const mesh = new InstancedMesh(geometry, material, total)
  mesh.instanceMatrix.setUsage(DynamicDrawUsage)
  mesh.frustumCulled = false
  for (let i = 0; i < total; i++) mesh.setColorAt(i, free)
  const way = createPolyline(cellWay)
  const intoHero = createPolyline(captureWays.hero)
  const intoNeighbour = createPolyline(captureWays.neighbour)
  let shown = 0

  return {
    object: mesh,
    update(moment) {
      const share = lateShare(moment)
      mesh.visible = share > 0.01
      if (!mesh.visible) return
      const { hero, neighbour } = moment.frame
      const size = (share * moment.exaggeration.protein) / exaggerations.protein.factor.nucleus
      const time = moment.reducedMotion ? 4 : moment.stageTime
      shown = 0
      const onWay = Math.min(1, hero[scalarIndex.plasticityProteins]!) * count
      for (let i = 0; i < Math.min(count, Math.ceil(onWay)); i++) {
        placeOnWay(i, time, moment, size * Math.min(1, onWay - i))
      }
      fillSpine(intoHero, hero, size, true)
      fillSpine(intoNeighbour, neighbour, size, false)
      mesh.count = shown
      mesh.instanceMatrix.needsUpdate = true
      glow.needsUpdate = true
      if (mesh.instanceColor) mesh.instanceColor.needsUpdate = true
    },
    dispose() {
      geometry.dispose()
      material.dispose()
      mesh.dispose()
    },
  }

  /** From the nucleus outwards and along the shaft, each in a lane of its own. */
  function placeOnWay(i: number, time: number, moment: SceneMoment, size: number): void {
    const gone = (chance(1, i) * way.length + time * speed * (0.7 + 0.6 * chance(2, i))) % way.length
    const along = way.length - gone
    way.at(along, place)
    way
      .at(Math.min(way.length, along + 0.1), ahead)
      .sub(place)
      .normalize()
    const angle = 2 * Math.PI * chance(3, i)
    place.y += lanes * Math.cos(angle)
    place.z += lanes * Math.sin(angle)
    place.x = stretchX(place.x, moment)
    // They come out of the nucleus and fade at the dendrite's far end.
    add(size * Math.min(1, gone / 0.5) * Math.min(1, along / 0.6), 0)
  }

  /** So many as the spine has captured; the last one is on its way up the neck. */
  function fillSpine(
    into: Polyline,
    spine: SceneMoment['frame']['hero'],
    size: number,
    grows: boolean,
  ): void {
    const wanted = Math.min(1, Math.abs(spine[scalarIndex.lateFraction]!)) * capturedMost
    const growth = grows ? 1 + linearGrowth(spine[scalarIndex.spineVolumePercent]! / 100) : 1
    for (let k = 0; k < Math.min(capturedMost, Math.ceil(wanted)); k++) {
      const t = Math.min(1, wanted - k)
      into.at(t * into.length, place)
      into.at(t * into.length + 0.05, ahead).sub(place)
      if (ahead.lengthSq() < 1e-9) ahead.set(chance(4, k) - 0.5, 0.4, chance(5, k) - 0.5)
      ahead.normalize()
      // In the head each finds a place of its own.
      const inHead = Math.max(0, (t - 0.7) / 0.3)
      const angle = k * 2.4
      const reach = inHead * (0.07 + 0.15 * Math.sqrt((k + 0.5) / capturedMost)) * (grows ? 1 : 0.62)
      place.x += Math.cos(angle) * reach
      place.z += Math.sin(angle) * reach
      place.y += inHead * 0.16 * (chance(6, k) - 0.2) * (grows ? 1 : 0.5)
      if (grows && inHead > 0) {
        place.x *= growth
        place.z *= growth
        place.y = psdCentreY + (place.y - psdCentreY) * (1 + (growth - 1) * inHead)
      }
      add(size, Math.min(1, Math.max(0, (t - 0.3) / 0.5)))
    }
  }

  function add(size: number, gold: number): void {
    if (size < 0.01) return
    turn.setFromUnitVectors(up, ahead)
    mesh.setMatrixAt(shown, matrix.compose(place, turn, scale.setScalar(size)))
    mesh.setColorAt(shown, color.lerpColors(free, captured, gold))
    glow.array[shown] = 0.16 + 1.2 * gold
    shown++
  }
}

const up = new Vector3(0, 1, 0)
const place = new Vector3()
const ahead = new Vector3()
const scale = new Vector3()
const turn = new Quaternion()
const matrix = new Matrix4()
const color = new Color()

function chance(stream: number, i: number): number {
  return hash3(stream, 53, i) / 4294967296
}

import { PerspectiveCamera, type Points } from 'three'
import { describe, expect, test } from 'vitest'
import { boutonField } from '#src/anatomy/bouton-field.ts'
import { vesicleDiameter } from '#src/anatomy/landmarks.ts'
import { heroSpineBody } from '#src/anatomy/spine-field.ts'
import { exaggerations } from '#src/parameters/exaggerations.ts'
import type { ScalarName } from '#src/parameters/observables.ts'
import { createActin } from '#src/scene/actin/create-actin.ts'
import { type ActinBead, growActin } from '#src/scene/actin/grow-actin.ts'
import type { ActorContext, SceneMoment } from '#src/scene/actor.ts'
import { createMoment, updateExaggeration } from '#src/scene/stage/scene-moment.ts'
import { createVesicles } from '#src/scene/vesicles/create-vesicles.ts'
import { placeVesicles } from '#src/scene/vesicles/place-vesicles.ts'
import { counterIndex, createFrameBuffer, scalarIndex, viewFrame } from '#src/wire/frame-view.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

const seed = 7
const context: ActorContext = { quality: 'low', seed, meshes: new Map() }

function momentOf(hero: Partial<Record<ScalarName, number>> = {}): SceneMoment {
  const frame = viewFrame(createFrameBuffer())
  for (const [name, value] of Object.entries(hero)) frame.hero[scalarIndex[name as ScalarName]] = value
  const shots = shotWeights({ synapse: 1 })
  const moment = createMoment(
    { shown: frame, previous: frame, blend: 1, simTime: 0 },
    new PerspectiveCamera(),
    shots,
  )
  updateExaggeration(moment, 0)
  return moment
}

describe('actin', () => {
  const beads = growActin(seed)

  test('stays inside the spine, in neck and head', () => {
    for (const { place } of beads) expect(heroSpineBody(...place)).toBeLessThan(0)
    expect(beads.some(({ place }) => place[1] < -0.45)).toBe(true)
    expect(beads.some(({ place }) => place[1] > 0.1)).toBe(true)
  })

  test('is the same from the same seed and another from another', () => {
    const near = (all: readonly ActinBead[]) => all.slice(0, 50).map(({ place }) => place)
    expect(near(growActin(seed))).toEqual(near(beads))
    expect(near(growActin(seed + 1))).not.toEqual(near(beads))
  })

  test('is drawn with far fewer beads from afar, and with none of one level where the other is', () => {
    const actin = createActin(context)
    const moment = momentOf({ factin: 0.3, spineVolumePercent: 100 })
    const drawnAt = (distance: number) => {
      moment.synapseDistance = distance
      actin.update(moment)
      return actin.object.children.map((mesh) =>
        mesh.visible ? (mesh as Points).geometry.drawRange.count / 3 : 0,
      )
    }
    const [sampled, inView, inTheWay, afar] = drawnAt(1.4)
    expect(afar).toBe(0)
    const [noneSampled, noneInView, noneInTheWay, few] = drawnAt(3.3)
    expect([noneSampled, noneInView, noneInTheWay]).toEqual([0, 0, 0])
    expect(few).toBeGreaterThan(100)
    expect(few).toBeLessThan((sampled! + inView! + inTheWay!) / 4)
    // On the way both are there, whole or dissolving: never neither.
    expect(Math.min(...drawnAt(2.55))).toBeGreaterThan(0)
    actin.dispose()
  })

  test('is the longer the more dynamic F-actin there is, and never more than was grown', () => {
    const actor = createActin(context)
    const vertices = (factin: number) => {
      actor.update(momentOf({ factin, spineVolumePercent: 100 }))
      return drawnVertices(actor.object.children[0]!)
    }
    const [atRest, some, full] = [vertices(0), vertices(0.3), vertices(1)]
    expect(atRest).toBeGreaterThan(0)
    expect(some).toBeGreaterThan(atRest)
    expect(full).toBeGreaterThan(some)
    expect(vertices(40)).toBe(full)
    actor.dispose()
  })

  test('goes with the volume of the head once dynamic actin has gone', () => {
    const actor = createActin(context)
    const vertices = (spineVolumePercent: number) => {
      actor.update(momentOf({ factin: 0, spineVolumePercent }))
      return drawnVertices(actor.object.children[0]!)
    }
    expect(vertices(160) / vertices(100)).toBeCloseTo(1.6, 1)
    expect(vertices(70) / vertices(100)).toBeCloseTo(0.7, 1)
    expect(vertices(400)).toBe(vertices(300))
    actor.dispose()
  })
})

describe('vesicles', () => {
  const { pool, docked } = placeVesicles(seed, 330)
  const radius = (vesicleDiameter / 2) * exaggerations.vesicle.factor.synapse

  test('lie inside the bouton and not in each other', () => {
    expect(pool.length).toBeGreaterThan(150)
    const all = [...pool, ...docked]
    for (const [i, [x, y, z]] of all.entries()) {
      if (i < pool.length) expect(boutonField(x, y, z)).toBeLessThan(-radius)
      for (const other of all.slice(i + 1))
        expect(Math.hypot(x - other[0], y - other[1], z - other[2])).toBeGreaterThan(2 * radius)
    }
  })

  test('dock as many as the model has docked, up to the sites there are', () => {
    const actor = createVesicles(context)
    const vertices = (dockedVesicles: number) => {
      actor.update(momentOf({ dockedVesicles }))
      return drawnVertices(actor.object.children[0]!)
    }
    const none = vertices(0)
    const each = vertices(1) - none
    expect(each).toBeGreaterThan(0)
    expect(vertices(6) - none).toBe(6 * each)
    expect(vertices(99) - none).toBe(docked.length * each)
    actor.dispose()
  })

  test('light up when one fuses, no quicker than the flash rule allows, and go dark again', () => {
    const actor = createVesicles(context)
    const glow = actor.object.children.at(-1) as Points
    const lights = glow.geometry.getAttribute('aLight')
    const moment = momentOf()
    moment.stageDelta = 0.02
    const lightAfter = (pictures: number) => {
      for (let i = 0; i < pictures; i++) {
        moment.stageTime += moment.stageDelta
        actor.update(moment)
      }
      return glow.visible ? lights.getX(0) : 0
    }
    expect(lightAfter(1)).toBe(0)
    moment.frame.counters[counterIndex.vesiclesFused] = 1
    const first = lightAfter(1)
    const full = lightAfter(25)
    expect(first).toBeGreaterThan(0)
    // A quarter of a second is twelve and a half of these pictures.
    expect(first / full).toBeCloseTo(1 / 12.5, 5)
    expect(lightAfter(50)).toBe(0)
    actor.dispose()
  })

  test('keep an even light through a train, and do not flicker with it', () => {
    const actor = createVesicles(context)
    const glow = actor.object.children.at(-1) as Points
    const lights = glow.geometry.getAttribute('aLight')
    const moment = momentOf()
    moment.stageDelta = 0.02
    const seen: number[] = []
    for (let i = 0; i < 150; i++) {
      if (i % 10 === 0) moment.frame.counters[counterIndex.vesiclesFused]! += 1
      moment.stageTime += moment.stageDelta
      actor.update(moment)
      if (i > 40) seen.push(lights.getX(0))
    }
    expect(Math.min(...seen)).toBeGreaterThan(0)
    expect(Math.max(...seen) - Math.min(...seen)).toBeLessThan(1e-6)
    actor.dispose()
  })

  test('do not shine half an hour after they fused, however quickly that was computed', () => {
    const actor = createVesicles(context)
    const moment = momentOf()
    moment.stageDelta = 0.02
    actor.update(moment)
    moment.frame.counters[counterIndex.vesiclesFused] = 30
    moment.simDelta = 1
    for (let i = 0; i < 5; i++) actor.update(moment)
    expect(actor.object.children.at(-1)!.visible).toBe(true)
    moment.simDelta = 1800
    moment.stageDelta = 0
    actor.update(moment)
    expect(actor.object.children.at(-1)!.visible).toBe(false)
    actor.dispose()
  })

  test('do not light up when a run is wound back', () => {
    const actor = createVesicles(context)
    const moment = momentOf()
    moment.stageDelta = 0.02
    moment.frame.counters[counterIndex.vesiclesFused] = 9
    actor.update(moment)
    moment.frame.counters[counterIndex.vesiclesFused] = 2
    actor.update(moment)
    expect(actor.object.children.at(-1)!.visible).toBe(false)
    actor.dispose()
  })
})

/** How many vertices an object's own geometry draws. */
function drawnVertices(object: object): number {
  return (object as { geometry: { drawRange: { count: number } } }).geometry.drawRange.count
}

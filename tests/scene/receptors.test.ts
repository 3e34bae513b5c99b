import {
  BoxGeometry,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  PerspectiveCamera,
  Vector3,
} from 'three'
import { describe, expect, test } from 'vitest'
import { domeRadius, psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { exaggerations, type ShotName } from '#src/parameters/exaggerations.ts'
import { maxReceptors, receptorKinds, receptorStates } from '#src/parameters/observables.ts'
import { parameters } from '#src/parameters/parameters.ts'
import { nm } from '#src/parameters/units.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { createReceptorPlaces } from '#src/scene/receptors/receptor-places.ts'
import { spreadOf } from '#src/scene/receptors/receptor-stance.ts'
import { type ReceptorLayer, updateReceptors } from '#src/scene/receptors/update-receptors.ts'
import { createMoment, updateExaggeration } from '#src/scene/stage/scene-moment.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { createFrameBuffer, viewFrame } from '#src/wire/frame-view.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

type Kind = (typeof receptorKinds)[number]
type State = (typeof receptorStates)[number]

function createLayers(details: readonly ReceptorLayer['detail'][] = ['coarse', 'fine']): ReceptorLayer[] {
  return (['ampar', 'nmdar'] as const).flatMap((family) =>
    details.map((detail) => ({
      family,
      detail,
      mesh: new InstancedMesh(new BoxGeometry(), undefined, maxReceptors),
      near: new BoxGeometry(),
      afar: null,
      glow: new InstancedBufferAttribute(new Float32Array(maxReceptors), 1),
      arms: new InstancedBufferAttribute(new Float32Array(maxReceptors), 1),
      tint: new InstancedBufferAttribute(new Float32Array(3 * maxReceptors), 3),
      uploads: [],
    })),
  )
}

function momentOf(
  receptors: readonly (readonly [Kind, x: number, z: number, State?])[],
  shot: ShotName = 'synapse',
): SceneMoment {
  const frame = viewFrame(createFrameBuffer())
  frame.header[headerWord.receptors] = receptors.length
  receptors.forEach(([kind, x, z, state = 'unbound'], row) => {
    frame.receptorSlot[row] = row
    frame.receptorKind[row] = receptorKinds.indexOf(kind)
    frame.receptorX[row] = x
    frame.receptorZ[row] = z
    frame.receptorState[row] = receptorStates.indexOf(state)
  })
  const camera = new PerspectiveCamera()
  camera.position.set(0, 0.4, 3)
  const shots = shotWeights({ [shot]: 1 })
  const moment = createMoment({ shown: frame, previous: frame, blend: 1, simTime: 0 }, camera, shots)
  updateExaggeration(moment, 0)
  return moment
}

function draw(moment: SceneMoment, layers = createLayers(), places = createReceptorPlaces()) {
  updateReceptors(layers, places, moment)
  return layers
}

function drawnOf(layers: readonly ReceptorLayer[]): number {
  return layers.reduce((sum, { mesh }) => sum + mesh.count, 0)
}

function placeOf(layer: ReceptorLayer, index: number): Vector3 {
  const matrix = new Matrix4()
  layer.mesh.getMatrixAt(index, matrix)
  return new Vector3().setFromMatrixPosition(matrix)
}

describe('receptors', () => {
  test('are drawn with their own family’s body', () => {
    const layers = draw(
      momentOf([
        ['ampar', 0, 0],
        ['nmdar-2a', 40, 0],
        ['nmdar-2b', -40, 0],
      ]),
    )
    expect(layers.map(({ mesh }) => mesh.count)).toEqual([1, 0, 2, 0])
  })

  test('have the plainest body to an eye inside the spine, which sees no more than their ends', () => {
    const all = [
      ['ampar', 0, 0],
      ['nmdar-2a', 40, 0],
    ] as const
    const layers = createLayers(['coarse', 'fine', 'ends'])
    draw(momentOf(all, 'inside'), layers)
    expect(layers.map(({ mesh }) => mesh.count)).toEqual([0, 0, 1, 0, 0, 1])
    draw(momentOf(all, 'synapse'), layers)
    expect(layers.map(({ mesh }) => mesh.count)).toEqual([1, 0, 0, 1, 0, 0])
  })

  test('have the finer body when the eye is at them', () => {
    const moment = momentOf([['ampar', 0, 0]], 'cleft')
    moment.camera.position.set(0, psdCentreY + 0.02, 0.03)
    expect(draw(moment).map(({ mesh }) => mesh.count)).toEqual([0, 1, 0, 0])
  })

  test('stand on the dome, where the model says in true scale', () => {
    const moment = momentOf([['ampar', 90, -60]], 'pore')
    // Without an NMDA receptor the pore shot cuts nothing away.
    const place = placeOf(draw(moment)[0]!, 0)
    expect(place.x).toBeCloseTo(0.09, 6)
    expect(place.z).toBeCloseTo(-0.06, 6)
    expect(place.y).toBeCloseTo(psdCentreY + psdHeight(0.09, -0.06), 6)
  })

  test('stay on the drawn dome where they are drawn largest, with the PSD’s usual radius', () => {
    const largest = Math.max(...Object.values(exaggerations.receptor.factor))
    expect(parameters.psdRadius.value * nm * spreadOf(largest)).toBeLessThan(domeRadius)
  })

  test('are the brighter the nearer they are to open, and darkest desensitized', () => {
    const light = (state: State) => draw(momentOf([['ampar', 0, 0, state]]))[0]!.glow.array[0]!
    const states: State[] = ['desensitized', 'unbound', 'bound-once', 'bound-twice', 'open']
    const lights = states.map(light)
    expect(lights).toEqual([...lights].sort((a, b) => a - b))
    expect(new Set(lights).size).toBe(states.length)
  })

  test('in front of the section are taken away, but in the overview they stand', () => {
    const before = [['ampar', 0, 60]] as const
    expect(drawnOf(draw(momentOf(before, 'synapse')))).toBe(0)
    expect(drawnOf(draw(momentOf(before, 'overview')))).toBe(1)
  })

  test('that are new come in from the rim, and arrive', () => {
    const moment = momentOf([['ampar', 30, 0]], 'overview')
    moment.stageDelta = 1 / 60
    const [layers, places] = [createLayers(), createReceptorPlaces()]
    draw(moment, layers, places)
    expect(places.x[0]!).toBeGreaterThan(190)
    expect(places.presence[0]!).toBeLessThan(0.1)
    for (let i = 0; i < 400; i++) draw(moment, layers, places)
    expect(places.x[0]!).toBeCloseTo(30, 1)
    expect(places.presence[0]!).toBe(1)
  })

  test('that leave sink into the membrane before they are gone', () => {
    const moment = momentOf([['ampar', 30, 0]], 'overview')
    const [layers, places] = [createLayers(), createReceptorPlaces()]
    draw(moment, layers, places)
    const stood = placeOf(layers[0]!, 0).y
    moment.frame.header[headerWord.receptors] = 0
    moment.stageDelta = 0.2
    draw(moment, layers, places)
    expect(drawnOf(layers)).toBe(1)
    expect(placeOf(layers[0]!, 0).y).toBeLessThan(stood)
    for (let i = 0; i < 5; i++) draw(moment, layers, places)
    expect(drawnOf(layers)).toBe(0)
    expect(places.count).toBe(0)
  })

  test('fill the table and no more, picture after picture', () => {
    const all = Array.from({ length: maxReceptors }, (_, i) => ['ampar', i % 20, -(i % 30)] as const)
    const moment = momentOf(all, 'overview')
    const [layers, places] = [createLayers(), createReceptorPlaces()]
    for (let i = 0; i < 5; i++) draw(moment, layers, places)
    expect(drawnOf(layers)).toBe(maxReceptors)
    expect(places.count).toBe(maxReceptors)
  })
})

test('among molecules one receptor near the lens is finest at the cheapest tier, and none behind it is drawn', () => {
  const layers = createLayers(['coarse', 'fine', 'finest'])
  const row = (x: number, z: number) => ['ampar', x, z] as const
  const moment = momentOf(
    [row(0, 0), row(8, 0), row(16, 0), row(24, 0), row(0, -25), row(0, -200), row(0, 60)],
    'cleft',
  )
  moment.camera.position.set(0.01, psdCentreY + 0.009, 0.03)
  updateReceptors(layers, createReceptorPlaces(), moment)
  expect(layers.slice(0, 3).map(({ mesh }) => mesh.count)).toEqual([1, 4, 1])
  // The nearest, though others come before it.
  expect(placeOf(layers[2]!, 0).x).toBeCloseTo(0.008, 6)
})

test('among molecules those beside the picture are not drawn; from afar all are', () => {
  const places = [
    ['ampar', 0, 0],
    ['ampar', 150, 0],
    ['ampar', -150, 0],
  ] as const
  const moment = momentOf(places, 'cleft')
  moment.camera.position.set(0, psdCentreY + 0.009, 0.05)
  const seen = () => {
    const layers = draw(moment)
    expect(drawnOf(layers)).toBe(1)
    return placeOf(layers.find(({ mesh }) => mesh.count > 0)!, 0).x
  }
  expect(seen()).toBeCloseTo(0, 6)
  // Turned to the right.
  moment.camera.rotation.y = -1.2
  expect(seen()).toBeCloseTo(0.15, 6)
  expect(drawnOf(draw(momentOf(places, 'overview')))).toBe(3)
})

test('among molecules the lens goes through no receptor: one in its way sinks and is gone', () => {
  const heightAt = (away: number, shot: ShotName = 'cleft') => {
    const moment = momentOf([['nmdar-2b', 0, 0]], shot)
    moment.camera.position.set(0, psdCentreY + 0.009, away)
    const layers = draw(moment)
    return drawnOf(layers) === 0
      ? null
      : placeOf(layers.find(({ mesh }) => mesh.count > 0)!, 0).y - psdCentreY
  }
  expect(heightAt(0.03)).toBeCloseTo(0, 7)
  expect(heightAt(0.0165)).toBeCloseTo(-0.007, 3)
  expect(heightAt(0.01)).toBeNull()
  // Seen whole, the eye is never among them.
  expect(heightAt(0.01, 'overview')).toBeCloseTo(0, 7)
})

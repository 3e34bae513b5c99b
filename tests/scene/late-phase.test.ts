import {
  BoxGeometry,
  type BufferAttribute,
  type InstancedMesh,
  Matrix4,
  type Mesh,
  PerspectiveCamera,
  type Points,
  Vector3,
} from 'three'
import { describe, expect, test } from 'vitest'
import { dendriteField } from '#src/anatomy/dendrite-field.ts'
import { somaCentre } from '#src/anatomy/landmarks.ts'
import {
  drawnSomaDiameter,
  nucleusOffset,
  nucleusRadius,
  somaField,
  trueSomaDiameter,
  trueSomaDistance,
} from '#src/anatomy/soma-field.ts'
import { exaggerations, type ShotName } from '#src/parameters/exaggerations.ts'
import type { ScalarName } from '#src/parameters/observables.ts'
import type { ActorContext, CreateActor, SceneMoment } from '#src/scene/actor.ts'
import { carryWithSoma } from '#src/scene/late-phase/carry-with-soma.ts'
import { captureWays, cellWay, signalWay, stretchX, wayStretch } from '#src/scene/late-phase/cell-ways.ts'
import { createNewProteins } from '#src/scene/late-phase/create-new-proteins.ts'
import { createNuclearSignal } from '#src/scene/late-phase/create-nuclear-signal.ts'
import { createSoma } from '#src/scene/late-phase/create-soma.ts'
import { createSpineRings } from '#src/scene/late-phase/create-spine-rings.ts'
import { lightUniforms } from '#src/scene/materials/light-rig.ts'
import { createMoment, updateExaggeration } from '#src/scene/stage/scene-moment.ts'
import { createFrameBuffer, scalarIndex, viewFrame } from '#src/wire/frame-view.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

type Numbers = Partial<Record<ScalarName, number>>

const context: ActorContext = {
  quality: 'low',
  seed: 7,
  meshes: new Map([['soma-lite', new BoxGeometry()]]),
}

function momentOf(
  hero: Numbers,
  neighbour: Numbers = {},
  shots: Partial<Record<ShotName, number>> = { nucleus: 1 },
  truth = 0,
): SceneMoment {
  const frame = viewFrame(createFrameBuffer())
  frame.hero[scalarIndex.spineVolumePercent] = 100
  for (const [name, value] of Object.entries(hero)) frame.hero[scalarIndex[name as ScalarName]] = value
  for (const [name, value] of Object.entries(neighbour))
    frame.neighbour[scalarIndex[name as ScalarName]] = value
  const source = { shown: frame, previous: frame, blend: 1, simTime: 0 }
  const moment = createMoment(source, new PerspectiveCamera(), shotWeights(shots))
  updateExaggeration(moment, truth)
  return moment
}

/** Draws one still and hands the actor's object to `look`. */
function show<Look>(create: CreateActor, moment: SceneMoment, look: (object: never) => Look): Look {
  const actor = create(context)
  actor.update(moment)
  const seen = look(actor.object as never)
  actor.dispose()
  return seen
}

const capsules = (mesh: InstancedMesh) => mesh.count
/** How many golden ones are in the hero, and how many elsewhere. */
const golden = (mesh: InstancedMesh) => {
  const glow = mesh.geometry.getAttribute('aGlow')
  const matrix = new Matrix4()
  let inHero = 0
  let elsewhere = 0
  for (let i = 0; i < mesh.count; i++) {
    if (glow.getX(i) < 1) continue
    mesh.getMatrixAt(i, matrix)
    if (new Vector3().setFromMatrixPosition(matrix).length() < 0.6) inHero++
    else elsewhere++
  }
  return { inHero, elsewhere }
}

describe('the late phase', () => {
  test('takes its factors from the sizes that are drawn', () => {
    expect(exaggerations.way.factor.nucleus).toBeCloseTo(somaCentre[0] / trueSomaDistance, 2)
    expect(exaggerations.soma.factor.nucleus).toBeCloseTo(drawnSomaDiameter / trueSomaDiameter, 2)
  })

  test('has its nucleus well inside the cell body', () => {
    const [x, y, z] = nucleusOffset
    for (const [dx, dy, dz] of [
      [1, 0, 0],
      [-1, 0, 0],
      [0, 1, 0],
      [0, -1, 0],
      [0, 0, 1],
      [0, 0, -1],
    ] as const)
      expect(somaField(x + dx * nucleusRadius, y + dy * nucleusRadius, z + dz * nucleusRadius)).toBeLessThan(
        -0.2,
      )
  })

  test('keeps its ways inside the cell', () => {
    for (const [x, y, z] of [...cellWay, ...signalWay, ...captureWays.hero, ...captureWays.neighbour]) {
      const inDendrite = dendriteField(x, y, z)
      const inSoma = somaField(x - somaCentre[0], y - somaCentre[1], z - somaCentre[2])
      expect(Math.min(inDendrite, inSoma), `${x}, ${y}, ${z}`).toBeLessThan(0)
    }
  })

  test('takes what names point at along with the cell body', () => {
    const named = () => new Vector3(somaCentre[0] + 1, somaCentre[1] - 1, somaCentre[2])
    expect(carryWithSoma(named(), momentOf({})).distanceTo(named())).toBeLessThan(1e-9)
    const moved = carryWithSoma(named(), momentOf({}, {}, { nucleus: 1 }, 1))
    const size = trueSomaDiameter / drawnSomaDiameter
    expect(moved.x).toBeGreaterThan(trueSomaDistance)
    expect(Math.abs(somaCentre[1] - moved.y - size) / size).toBeLessThan(0.05)
  })

  test('sends the cell body away in true scale, and leaves the spines where they are', () => {
    expect(wayStretch(momentOf({}))).toBeCloseTo(1, 9)
    const usual = momentOf({})
    const truth = momentOf({}, {}, { nucleus: 1 }, 1)
    expect(stretchX(1.5, truth)).toBe(1.5)
    // Within the rounding of the factor that is shown.
    expect(stretchX(somaCentre[0], truth) / trueSomaDistance).toBeCloseTo(1, 1)
    // The way has no gap and no fold, neither as usual nor in true scale.
    for (const moment of [usual, truth])
      for (let x = 0; x < 17; x += 0.1)
        expect(stretchX(x + 0.1, moment) - stretchX(x, moment)).toBeGreaterThan(0.09)
    for (let x = 0; x < 17; x += 0.5) expect(stretchX(x, usual)).toBeCloseTo(x, 9)
  })
})

describe('the signal to the nucleus', () => {
  const light = (pkaActive: number) =>
    show(createNuclearSignal, momentOf({ pkaActive }), (points: Points) => {
      const lights = points.geometry.getAttribute('aLight')
      let brightest = 0
      for (let i = 0; i < points.geometry.drawRange.count; i++)
        brightest = Math.max(brightest, lights.getX(i))
      return brightest
    })

  test('is as bright as PKA is active, and dark without it', () => {
    expect(light(0)).toBe(0)
    expect(light(0.5)).toBeGreaterThan(light(0.1))
    expect(light(1)).toBeGreaterThan(light(0.5))
  })

  test('carries along what it was given: the far end learns of a change last', () => {
    const actor = createNuclearSignal(context)
    const moment = momentOf({ pkaActive: 0 })
    actor.update(moment)
    moment.frame.hero[scalarIndex.pkaActive] = 1
    moment.stageDelta = 0.1
    for (let i = 0; i < 15; i++) actor.update(moment)
    const points = actor.object as Points
    const halos = points.geometry.getAttribute('aSphere')
    expect(points.geometry.drawRange.count).toBeGreaterThan(0)
    for (let i = 0; i < points.geometry.drawRange.count; i++) expect(halos.getX(i)).toBeLessThan(5)
    for (let i = 0; i < 90; i++) actor.update(moment)
    const reach = Array.from({ length: points.geometry.drawRange.count }, (_, i) => halos.getX(i))
    expect(Math.max(...reach)).toBeGreaterThan(12)
    actor.dispose()
  })
})

describe('new proteins', () => {
  test('are on their way as many as the store holds', () => {
    const onWay = [0, 0.2, 0.7, 1].map((plasticityProteins) =>
      show(createNewProteins, momentOf({ plasticityProteins }), capsules),
    )
    expect(onWay[0]).toBe(0)
    expect(onWay).toEqual([...onWay].sort((a, b) => a - b))
    expect(onWay[3]).toBeGreaterThan(3 * onWay[1]!)
  })

  test('turn to gold in a spine that has captured them, and in no other', () => {
    const counts = (hero: number, neighbour: number) =>
      show(createNewProteins, momentOf({ lateFraction: hero }, { lateFraction: neighbour }), golden)
    expect(counts(0, 0)).toEqual({ inHero: 0, elsewhere: 0 })
    expect(counts(0.5, 0).inHero).toBeGreaterThan(3)
    expect(counts(1, 0).inHero).toBeGreaterThan(counts(0.5, 0).inHero)
    expect(counts(1, 0).elsewhere).toBe(0)
    expect(counts(0, 1).inHero).toBe(0)
    expect(counts(0, 1).elsewhere).toBeGreaterThan(3)
  })

  test('are not seen in other views', () => {
    const near = momentOf({ plasticityProteins: 1 }, {}, { overview: 1 })
    expect(show(createNewProteins, near, (mesh: InstancedMesh) => mesh.visible)).toBe(false)
  })
})

test('a ring closes with the tag of its own spine', () => {
  const tags = (hero: Numbers, neighbour: Numbers) =>
    show(createSpineRings, momentOf(hero, neighbour), (mesh: Mesh) => {
      const tag = mesh.geometry.getAttribute('aTag') as BufferAttribute
      return [tag.getX(0), tag.getX(4)]
    })
  expect(tags({}, {})).toEqual([0, 0])
  expect(tags({ camkiiBound: 0.6 }, {})).toEqual([1, 0])
  // Depression has a tag of its own.
  expect(tags({ depressionTag: 0.6 }, {})).toEqual([1, 0])
  expect(tags({}, { camkiiBound: 0.6 })).toEqual([0, 1])
})

test('the nucleus shines as fast as proteins are made, and stays dark where none are', () => {
  const shine = (proteinSynthesis: number) =>
    show(createSoma, momentOf({ proteinSynthesis, plasticityProteins: 0.5 }), () => {
      const glow = lightUniforms.uBodyGlowColor.value[3]!
      return glow.r
    })
  expect(shine(0)).toBe(0)
  expect(shine(1)).toBeGreaterThan(shine(0.3))
  expect(shine(0.3)).toBeGreaterThan(0)
})

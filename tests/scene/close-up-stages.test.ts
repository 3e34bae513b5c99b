import { PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import {
  domainDepth,
  nmdarHalfField,
  nmdarSectionField,
  poreWidth,
} from '#src/anatomy/nmdar-section-field.ts'
import { receptorKinds, receptorStates } from '#src/parameters/observables.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { createIonStreams, fastestRate, fileSpeed, shownRate } from '#src/scene/calcium/ion-stream.ts'
import { createDrawnCalcium, isConducting, updateCalcium } from '#src/scene/calcium/update-calcium.ts'
import { aimCloseUps, createCloseUpAim } from '#src/scene/camera/aim-close-ups.ts'
import { stageCleft } from '#src/scene/camera/cleft-stage.ts'
import { createShotAnchors, type ShotAnchor, turnAboutAxis } from '#src/scene/camera/shot-anchor.ts'
import { cellsOfDisc } from '#src/scene/lipid-carpet/create-leaflet.ts'
import { createFusionPore, updateFusionPore } from '#src/scene/lipid-carpet/fusion-pore.ts'
import { heroReceptorOffset, heroReceptorRow } from '#src/scene/pore-section/hero-receptor.ts'
import { isCutAway } from '#src/scene/pore-section/section-hiding.ts'
import { createMoment } from '#src/scene/stage/scene-moment.ts'
import { shots } from '#src/story/shots.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import {
  counterIndex,
  createFrameBuffer,
  type FrameView,
  scalarIndex,
  viewFrame,
} from '#src/wire/frame-view.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

interface Stood {
  readonly kind: (typeof receptorKinds)[number]
  readonly x: number
  readonly z: number
  readonly state?: (typeof receptorStates)[number]
  readonly magnesium?: boolean
}

function frameOf(receptors: readonly Stood[]): FrameView {
  const frame = viewFrame(createFrameBuffer())
  frame.header[headerWord.receptors] = receptors.length
  receptors.forEach(({ kind, x, z, state, magnesium }, row) => {
    frame.receptorSlot[row] = row
    frame.receptorKind[row] = receptorKinds.indexOf(kind)
    frame.receptorX[row] = x
    frame.receptorZ[row] = z
    frame.receptorState[row] = receptorStates.indexOf(state ?? 'unbound')
    frame.receptorMagnesium[row] = magnesium ? 1 : 0
  })
  return frame
}

function momentOf(frame: FrameView, shot: 'cleft' | 'pore', stageDelta = 0): SceneMoment {
  const weights = shotWeights({ [shot]: 1 })
  const moment = createMoment(
    { shown: frame, previous: frame, blend: 1, simTime: 0 },
    new PerspectiveCamera(),
    weights,
  )
  for (const name of Object.keys(moment.exaggeration)) {
    moment.exaggeration[name as keyof typeof moment.exaggeration] = 1
  }
  moment.stageDelta = stageDelta
  return moment
}

describe('the hero of the pore shot', () => {
  test('is the NMDA receptor nearest the middle, whatever AMPA receptors stand nearer', () => {
    const frame = frameOf([
      { kind: 'ampar', x: 1, z: 0 },
      { kind: 'nmdar-2a', x: 60, z: 10 },
      { kind: 'nmdar-2b', x: -30, z: 20 },
    ])
    expect(heroReceptorRow(frame)).toBe(2)
    const offset = heroReceptorOffset(frame, new Vector3())
    expect(offset.x).toBeCloseTo(-0.03, 9)
    expect(offset.z).toBeCloseTo(0.02, 9)
    // The PSD is a dome: off its axis it lies lower.
    expect(offset.y).toBeLessThan(0)
  })

  test('leaves the camera where it is if there is none', () => {
    const frame = frameOf([{ kind: 'ampar', x: 5, z: 5 }])
    expect(heroReceptorRow(frame)).toBe(-1)
    expect(heroReceptorOffset(frame, new Vector3(1, 1, 1)).length()).toBe(0)
  })

  test('gives its place to the section, which takes away all before it and leaves all behind', () => {
    const frame = frameOf([
      { kind: 'nmdar-2a', x: 0, z: 0 },
      { kind: 'ampar', x: 20, z: 15 },
      { kind: 'ampar', x: 20, z: -15 },
    ])
    const inPore = momentOf(frame, 'pore')
    expect([0, 1, 2].map((row) => isCutAway(inPore, row, 0))).toEqual([true, true, false])
    const inCleft = momentOf(frame, 'cleft')
    expect([0, 1, 2].some((row) => isCutAway(inCleft, row, 0))).toBe(false)
  })
})

describe('the section of the NMDA receptor', () => {
  test('is flesh beside the pore and open along it, from mouth to mouth', () => {
    for (let y = -3.5; y < 13; y += 0.5) {
      expect(nmdarSectionField(0, y, 0)).toBeGreaterThan(0)
      expect(nmdarSectionField(poreWidth(y) + 0.7, y, 0)).toBeLessThan(0)
    }
  })

  test('is narrowest at the selectivity filter, where Mg²⁺ sits', () => {
    const widths = Array.from({ length: 180 }, (_, i) => -4 + i * 0.1).map((y) => ({
      y,
      width: poreWidth(y),
    }))
    const narrowest = widths.reduce((best, each) => (each.width < best.width ? each : best))
    expect(Math.abs(narrowest.y)).toBeLessThan(1)
  })

  test('has a cleft for glutamate on both sides', () => {
    for (const x of [-4.3, 4.3]) expect(nmdarSectionField(x, 5.35, 0)).toBeGreaterThan(0)
  })

  test('has seams between its domains', () => {
    expect(domainDepth(3, 12.4)).toBeGreaterThan(1)
    expect(Math.min(...[10.4, 10.6, 10.8, 11].map((y) => domainDepth(3.2, y)))).toBeLessThan(0.4)
  })

  test('has nothing before its plane', () => {
    expect(nmdarHalfField(3, 9, 0.1)).toBeGreaterThan(0)
    expect(nmdarHalfField(3, 9, -0.5)).toBeLessThan(0)
  })
})

describe('Ca²⁺ on screen', () => {
  test('passes in proportion to the current, up to what an eye can follow', () => {
    const one = shownRate(0.02, 0.2)
    expect(shownRate(0.06, 0.2)).toBeCloseTo(3 * one, 9)
    expect(shownRate(0, 0.2)).toBe(0)
    expect(shownRate(-1, 0.2)).toBe(0)
    expect(shownRate(5, 0.2)).toBe(fastestRate)
    for (const rate of [0, 1, 4, fastestRate]) expect(fileSpeed(rate)).toBeGreaterThanOrEqual(rate)
  })

  test('passes pores that are open and free of Mg²⁺, and no others', () => {
    const frame = frameOf([
      { kind: 'nmdar-2a', x: 0, z: 0, state: 'open' },
      { kind: 'nmdar-2a', x: 50, z: 0, state: 'open', magnesium: true },
      { kind: 'nmdar-2b', x: 0, z: -50, state: 'bound-twice' },
      { kind: 'ampar', x: -50, z: 0, state: 'open' },
    ])
    frame.hero[scalarIndex.caCurrentPA] = 0.2
    const moment = momentOf(frame, 'cleft')
    expect([0, 1, 2, 3].map((row) => isConducting(moment, row))).toEqual([true, false, false, false])
    const drawn = createDrawnCalcium()
    updateCalcium(createIonStreams(), drawn, moment)
    expect(drawn.count).toBeGreaterThan(10)
    for (let i = 0; i < drawn.count; i++) {
      expect(Math.hypot(drawn.ions[4 * i]!, drawn.ions[4 * i + 2]!)).toBeLessThan(0.012)
    }
  })

  test('of a pore that closes goes on its way and no more follows', () => {
    const frame = frameOf([{ kind: 'nmdar-2a', x: 0, z: 0, state: 'open' }])
    frame.hero[scalarIndex.caCurrentPA] = 0.2
    const streams = createIonStreams()
    const drawn = createDrawnCalcium()
    updateCalcium(streams, drawn, momentOf(frame, 'pore'))
    const before = drawn.count
    frame.receptorState[0] = receptorStates.indexOf('bound-twice')
    const closed = momentOf(frame, 'pore', 0.1)
    updateCalcium(streams, drawn, closed)
    expect(drawn.count).toBeGreaterThan(before / 2)
    for (let i = 0; i < 200; i++) updateCalcium(streams, drawn, closed)
    expect(drawn.count).toBe(0)
  })
})

describe('the fusion pore', () => {
  /** A frame at `time` s after a vesicle fused at 40 nm. */
  function fused(time: number): FrameView {
    const frame = frameOf([])
    frame.time[0] = 1 + time
    frame.counters[counterIndex.vesiclesFused] = 1
    frame.fusionTime.set([Number.POSITIVE_INFINITY, 1, Number.NEGATIVE_INFINITY])
    frame.fusionX.set([-25, 40])
    return frame
  }
  function momentAfter(time: number, stageDelta = 0): SceneMoment {
    const moment = momentOf(fused(time), 'cleft', stageDelta)
    moment.simTime = 1 + time
    return moment
  }
  function beforehand(): SceneMoment {
    const frame = frameOf([])
    frame.fusionX[0] = 40
    return momentOf(frame, 'cleft', 0.02)
  }

  test('waits where the next vesicle is docked, opens softly where it fuses, and stays there', () => {
    const pore = createFusionPore()
    updateFusionPore(pore, beforehand())
    expect(pore.open).toBe(0)
    expect(pore.x).toBeCloseTo(0.04, 9)
    updateFusionPore(pore, momentAfter(1e-5, 0.02))
    expect(pore.x).toBeCloseTo(0.04, 9)
    expect(pore.open).toBeGreaterThan(0)
    expect(pore.open).toBeLessThan(0.5)
    for (let i = 0; i < 20; i++) updateFusionPore(pore, momentAfter(1e-5, 0.02))
    expect(pore.open).toBeCloseTo(1, 1)
    expect(pore.x).toBeCloseTo(0.04, 9)
  })

  test('is wide open at once in a still, and gone when the vesicle has flattened', () => {
    const pore = createFusionPore()
    updateFusionPore(pore, momentAfter(1e-6))
    expect(pore.open).toBeCloseTo(1, 2)
    expect(pore.hollow).toBeCloseTo(1, 2)
    updateFusionPore(pore, momentAfter(0.003))
    expect(pore.hollow).toBeCloseTo(0.5, 9)
    updateFusionPore(pore, momentAfter(0.02))
    expect(pore.open).toBe(0)
    expect(pore.x).toBeCloseTo(-0.025, 9)
  })

  test('is not to be seen before its time, though a frame that lies ahead knows of it', () => {
    const pore = createFusionPore()
    updateFusionPore(pore, beforehand())
    const early = momentAfter(0.001, 0.02)
    early.simTime = 0.999
    updateFusionPore(pore, early)
    expect(pore.open).toBe(0)
    early.simTime = 1.0001
    updateFusionPore(pore, early)
    expect(pore.open).toBeGreaterThan(0)
  })
})

describe('the cleft shot', () => {
  const staged = (frame: FrameView): ShotAnchor => {
    const anchor = { offset: new Vector3(1, 1, 1), turn: 1 }
    stageCleft(frame, anchor)
    return anchor
  }
  const inShot = (anchor: ShotAnchor, { x, z }: Stood) =>
    turnAboutAxis(new Vector3(x / 1000, 0, z / 1000).sub(anchor.offset), -anchor.turn).multiplyScalar(1000)

  test('never puts its eye into a receptor where there is another place', () => {
    const receptors: Stood[] = []
    for (let i = -4; i <= 4; i++) {
      for (let j = -4; j <= 4; j++) {
        const kind = (i + 2 * j) % 5 === 0 ? 'nmdar-2a' : 'ampar'
        receptors.push({ kind, x: i * 33 + (j % 2) * 16, z: j * 29 })
      }
    }
    const anchor = staged(frameOf(receptors))
    const [eyeX, , eyeZ] = shots.cleft.position.map((each) => each * 1000)
    const nearest = Math.min(
      ...receptors.map((each) => {
        const { x, z } = inShot(anchor, each)
        return Math.hypot(x - eyeX!, z - eyeZ!)
      }),
    )
    // AMPARs are 9 nm wide; in a grid of this pitch no place is farther than 19 nm from all of them.
    expect(nearest).toBeGreaterThan(13)
  })

  test('turns to where an NMDA receptor is large on the right, with the pore still in sight', () => {
    // From straight ahead the NMDA receptor would hide the pore.
    const hero: Stood = { kind: 'ampar', x: -45, z: 12 }
    const second: Stood = { kind: 'nmdar-2b', x: -12, z: 27 }
    const anchor = staged(frameOf([hero, second]))
    const seen = inShot(anchor, second)
    expect(Math.hypot(seen.x - 9, seen.z - 24)).toBeLessThan(9)
    const pore = inShot(anchor, { kind: 'ampar', x: 0, z: 0 })
    expect(Math.hypot(pore.x - 9.5, pore.z + 7)).toBeLessThan(29)
  })

  test('brings its receptors closer together for an upright picture', () => {
    const receptors: Stood[] = []
    for (let i = -6; i <= 6; i++)
      for (let j = -6; j <= 6; j++)
        receptors.push({
          kind: (i + 2 * j) % 3 === 0 ? 'nmdar-2a' : 'ampar',
          x: i * 24 + (j % 2) * 12,
          z: j * 22,
        })
    const frame = frameOf(receptors)
    const [eyeX, , eyeZ] = shots.cleft.position.map((each) => each * 1000)
    /** How far beside the line of sight the nearest of a kind is that stands in sight: as a tangent. */
    const beside = (isUpright: boolean) => {
      const anchor = { offset: new Vector3(), turn: 0 }
      stageCleft(frame, anchor, null, isUpright)
      const sight = [shots.cleft.target[0] * 1000 - eyeX!, shots.cleft.target[2] * 1000 - eyeZ!] as const
      const length = Math.hypot(...sight)
      const seen = receptors
        .map((each) => {
          const { x, z } = inShot(anchor, each)
          const ahead = ((x - eyeX!) * sight[0] + (z - eyeZ!) * sight[1]) / length
          const right = ((z - eyeZ!) * sight[0] - (x - eyeX!) * sight[1]) / length
          return { ...each, ahead, across: right / ahead }
        })
        .filter(({ ahead }) => ahead > 20 && ahead < 60)
      const second = seen.filter(({ kind, across }) => kind === 'nmdar-2a' && across > 0)
      return Math.min(...second.map(({ across }) => across))
    }
    expect(beside(true)).toBeLessThan(0.45)
    expect(beside(true)).toBeLessThan(beside(false))
  })

  test('stays at home without receptors', () => {
    const anchor = staged(frameOf([]))
    expect(anchor.offset.length()).toBe(0)
    expect(anchor.turn).toBe(0)
  })
})

test('a leaflet’s patch is a full disc of cells, none twice', () => {
  const cells = cellsOfDisc(20)
  const seen = new Set<string>()
  for (let i = 0; i < cells.length; i += 2) seen.add(`${cells[i]},${cells[i + 1]}`)
  expect(seen.size).toBe(cells.length / 2)
  const expected = (Math.PI * 20 ** 2) / Math.sqrt(0.75)
  expect(Math.abs(seen.size - expected) / expected).toBeLessThan(0.03)
})

test('the cleft is staged when it comes in sight, and from then on stands still while glutamate is about', () => {
  const frame = frameOf([
    { kind: 'ampar', x: -45, z: 12 },
    { kind: 'nmdar-2b', x: -12, z: 27 },
  ])
  frame.time[0] = 1
  frame.counters[counterIndex.vesiclesFused] = 1
  frame.fusionTime.set([Number.POSITIVE_INFINITY, 1, Number.NEGATIVE_INFINITY])
  const aim = createCloseUpAim()
  const anchors = createShotAnchors()
  aimCloseUps(aim, anchors, shotWeights({ synapse: 1 }), frame, 0.02)
  expect(anchors.cleft.offset.length()).toBe(0)
  aimCloseUps(aim, anchors, shotWeights({ cleft: 0.001, synapse: 0.999 }), frame, 0.02)
  const staged = anchors.cleft.offset.clone()
  expect(staged.length()).toBeGreaterThan(0.001)
  frame.fusionX[1] = 60
  aimCloseUps(aim, anchors, shotWeights({ cleft: 1 }), frame, 0.02)
  expect(anchors.cleft.offset).toEqual(staged)
  // A still shows where it stands best now.
  aimCloseUps(aim, anchors, shotWeights({ cleft: 1 }), frame, 0)
  expect(anchors.cleft.offset.distanceTo(staged)).toBeGreaterThan(0.02)
})

test('a still of the cleft is the same after it was watched: no matter how many pictures a machine drew before', () => {
  const frame = frameOf([
    { kind: 'ampar', x: -45, z: 12 },
    { kind: 'nmdar-2b', x: -12, z: 27 },
    { kind: 'ampar', x: 38, z: -30 },
    { kind: 'nmdar-2b', x: 60, z: 4 },
  ])
  const watched = { aim: createCloseUpAim(), anchors: createShotAnchors() }
  const see = (stageDelta: number) =>
    aimCloseUps(watched.aim, watched.anchors, shotWeights({ cleft: 1 }), frame, stageDelta)
  see(0.02)
  frame.fusionX[0] = 90
  frame.fusionZ[0] = -60
  for (let seconds = 0; seconds < 8; seconds += 0.1) see(0.1)
  see(0)
  const fresh = { aim: createCloseUpAim(), anchors: createShotAnchors() }
  aimCloseUps(fresh.aim, fresh.anchors, shotWeights({ cleft: 1 }), frame, 0)
  expect(watched.anchors.cleft.offset.distanceTo(fresh.anchors.cleft.offset)).toBeLessThan(1e-9)
  expect(watched.anchors.cleft.turn).toBeCloseTo(fresh.anchors.cleft.turn, 12)
})

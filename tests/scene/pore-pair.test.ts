import { PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { receptorKinds } from '#src/parameters/observables.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { createLeaflet } from '#src/scene/lipid-carpet/create-leaflet.ts'
import { cutHoles, placePatch } from '#src/scene/lipid-carpet/update-leaflet.ts'
import {
  betweenPlace,
  companionRow,
  heroReceptorRow,
  pairDistance,
  sectionMiddle,
} from '#src/scene/pore-section/hero-receptor.ts'
import { isCutAway, isInSection } from '#src/scene/pore-section/section-hiding.ts'
import { standReceptor } from '#src/scene/receptors/receptor-stance.ts'
import { createMoment, updateExaggeration } from '#src/scene/stage/scene-moment.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { createFrameBuffer, viewFrame } from '#src/wire/frame-view.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

const kinds = ['ampar', 'nmdar-2b', 'nmdar-2a', 'nmdar-2a'] as const
const places = [
  [10, -10],
  [5, 2],
  [60, -30],
  [-80, 0],
] as const

function moment(truth: number): SceneMoment {
  const frame = viewFrame(createFrameBuffer())
  frame.header[headerWord.receptors] = kinds.length
  kinds.forEach((kind, row) => {
    frame.receptorSlot[row] = row
    frame.receptorKind[row] = receptorKinds.indexOf(kind)
    frame.receptorX[row] = places[row]![0]
    frame.receptorZ[row] = places[row]![1]
  })
  const made = createMoment(
    { shown: frame, previous: frame, blend: 1, simTime: 0 },
    new PerspectiveCamera(),
    shotWeights({ pore: 1 }),
  )
  updateExaggeration(made, truth)
  return made
}

describe('the receptor beside the one in the middle', () => {
  test('is its nearest neighbour among NMDARs, and stands next to it in the section', () => {
    const made = moment(0)
    const hero = heroReceptorRow(made.frame)
    expect(hero).toBe(1)
    expect(companionRow(made.frame, hero)).toBe(2)
    expect([0, 1, 2, 3].map((row) => isInSection(made, row, hero))).toEqual([false, true, true, false])
    const heroFoot = standReceptor(made, 1, new Vector3())
    const foot = standReceptor(made, 2, new Vector3())
    expect(foot.x - heroFoot.x).toBeCloseTo(pairDistance, 9)
    expect(foot.z).toBeCloseTo(heroFoot.z, 9)
    const middle = sectionMiddle(made.frame, new Vector3())
    expect(middle.x).toBeCloseTo((foot.x + heroFoot.x) / 2, 9)
  })

  test('stands where the model says when all is drawn true to scale', () => {
    const made = moment(1)
    const hero = heroReceptorRow(made.frame)
    expect(isInSection(made, 2, hero)).toBe(false)
    expect(isCutAway(made, 2, hero)).toBe(false)
    const foot = standReceptor(made, 2, new Vector3())
    expect(foot.x).toBeCloseTo(0.06, 6)
    expect(foot.z).toBeCloseTo(-0.03, 6)
  })

  test('is nobody where there is no other', () => {
    const made = moment(0)
    made.frame.header[headerWord.receptors] = 2
    expect(companionRow(made.frame, 1)).toBe(-1)
    expect(sectionMiddle(made.frame, new Vector3()).x).toBeCloseTo(0.005, 9)
  })
})

const leafletLook = {
  rings: 32,
  side: -1,
  lite: true,
  roundDepth: false,
  rim: 0.4,
  disorder: 1,
  headSize: 0.5,
  tints: ['#8d6cc0', '#7c5fb4', '#9c7bc8', '#7058a8', '#9070b4'],
} as const

describe('the AMPA receptor between the two', () => {
  test('is the nearest one, brought behind the cut from before it', () => {
    const made = moment(0)
    const hero = heroReceptorRow(made.frame)
    made.frame.receptorZ[0] = 20
    expect(isCutAway(made, 0, hero)).toBe(false)
    const foot = standReceptor(made, 0, new Vector3())
    const heroFoot = standReceptor(made, hero, new Vector3())
    expect(foot.x - heroFoot.x).toBeCloseTo(betweenPlace[0], 9)
    expect(foot.z - heroFoot.z).toBeCloseTo(betweenPlace[1], 9)
  })

  test('is nobody where none is near, and stays where it is when all is drawn true to scale', () => {
    const made = moment(0)
    made.frame.receptorX[0] = 90
    expect(standReceptor(made, 0, new Vector3()).x).toBeCloseTo(0.09, 6)
    const trueToScale = moment(1)
    expect(standReceptor(trueToScale, 0, new Vector3()).x).toBeCloseTo(0.01, 6)
    trueToScale.frame.receptorZ[0] = 20
    expect(isCutAway(trueToScale, 0, 1)).toBe(true)
  })

  test('leaves its hole in the membrane along', () => {
    const made = moment(0)
    const leaflet = createLeaflet(leafletLook)
    placePatch(leaflet, made, 0.017, 0.002, 0)
    cutHoles(leaflet.uniforms, made)
    const foot = standReceptor(made, 0, new Vector3())
    const { uHoles, uHoleCount } = leaflet.uniforms
    const xs = uHoles.value.slice(0, uHoleCount.value).map(({ x }) => x)
    expect(xs.some((x) => Math.abs(x - foot.x) < 1e-6)).toBe(true)
    leaflet.dispose()
  })
})

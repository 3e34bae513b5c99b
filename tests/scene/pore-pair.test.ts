import { PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { receptorKinds } from '#src/parameters/observables.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import {
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

import { PerspectiveCamera, Vector4 } from 'three'
import { describe, expect, test } from 'vitest'
import { calciumOnLogScale } from '#src/parameters/calcium-scale.ts'
import {
  type Exaggeration,
  type ExaggerationName,
  exaggerations,
  type ShotName,
  shotNames,
} from '#src/parameters/exaggerations.ts'
import { limitRise } from '#src/scene/membranes/limit-rise.ts'
import { createMoment, updateExaggeration } from '#src/scene/stage/scene-moment.ts'
import { updateCutaway } from '#src/scene/stage/update-cutaway.ts'
import { createFrameBuffer, viewFrame } from '#src/wire/frame-view.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

const frame = viewFrame(createFrameBuffer())
const source = { shown: frame, previous: frame, blend: 1, simTime: 0 }

function momentAt(shots: Partial<Record<ShotName, number>>) {
  const all = shotWeights(shots)
  return createMoment(source, new PerspectiveCamera(), all)
}

describe('exaggeration', () => {
  test('is what the table says in a shot', () => {
    const moment = momentAt({ synapse: 1 })
    updateExaggeration(moment, 0)
    expect(moment.exaggeration.receptor).toBeCloseTo(exaggerations.receptor.factor.synapse, 12)
  })

  test('lies between the two shots in a flight', () => {
    const moment = momentAt({ synapse: 0.5, cleft: 0.5 })
    updateExaggeration(moment, 0)
    expect(moment.exaggeration.cleft).toBeGreaterThan(1)
    expect(moment.exaggeration.cleft).toBeLessThan(3)
  })

  test('is gone with the true-scale switch', () => {
    const moment = momentAt({ overview: 1 })
    updateExaggeration(moment, 1)
    for (const factor of Object.values(moment.exaggeration)) expect(factor).toBe(1)
  })
})

test('the section is closed in the overview and open at z = 0 in every other shot', () => {
  const uniforms = { uCutPlane: { value: new Vector4() } }
  updateCutaway(momentAt({ overview: 1 }), uniforms)
  expect(uniforms.uCutPlane.value.w).toBeLessThan(-10)
  for (const shot of ['synapse', 'cleft', 'pore'] as const) {
    updateCutaway(momentAt({ [shot]: 1 }), uniforms)
    expect(uniforms.uCutPlane.value.toArray()).toEqual([0, 0, 1, -0])
  }
})

test('a glow needs a quarter of a second from dark to full, however the frames come', () => {
  let glow = 0
  for (let i = 0; i < 10; i++) glow = limitRise(glow, 1, 0.02)
  expect(glow).toBeCloseTo(0.8, 9)
  expect(limitRise(0, 1, 10)).toBe(1)
})

test('a still shows the glow itself', () => {
  expect(limitRise(0, 0.7, 0)).toBe(0.7)
})

test('a spine at rest is dark and Ca²⁺ makes it brighter', () => {
  expect(calciumOnLogScale(0.07)).toBe(0)
  expect(calciumOnLogScale(1)).toBeLessThan(calciumOnLogScale(5))
  expect(calciumOnLogScale(100)).toBe(1)
})

describe('true to scale', () => {
  const factorsAt = (shot: ShotName) => {
    const moment = momentAt({ [shot]: 1 })
    updateExaggeration(moment, 1)
    return moment.exaggeration
  }

  test('nothing is drawn larger than life, but for what is baked into a shape, which the badge goes on telling', () => {
    for (const shot of shotNames) {
      for (const [name, factor] of Object.entries(factorsAt(shot))) {
        const row: Exaggeration = exaggerations[name as ExaggerationName]
        expect(factor, `${name} in ${shot}`).toBeCloseTo(row.isLasting ? row.factor[shot] : 1, 12)
      }
    }
    expect(factorsAt('pore').pore).toBeCloseTo(3, 12)
  })
})

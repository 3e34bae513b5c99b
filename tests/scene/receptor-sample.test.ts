import { BoxGeometry, InstancedMesh, Matrix4, PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { domeRadius, psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { growPoint } from '#src/anatomy/spine-growth.ts'
import { exaggerations, type ShotName } from '#src/parameters/exaggerations.ts'
import { receptorKinds, type ScalarName } from '#src/parameters/observables.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { createSampleSlots } from '#src/scene/receptors/sample-slots.ts'
import { updateSample } from '#src/scene/receptors/update-sample.ts'
import { createMoment, updateExaggeration } from '#src/scene/stage/scene-moment.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { createFrameBuffer, scalarIndex, viewFrame } from '#src/wire/frame-view.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

const slots = createSampleSlots()
const each = exaggerations.receptorCount.factor.growth

function momentOf(
  hero: Partial<Record<ScalarName, number>>,
  nmdars = 20,
  shots: Partial<Record<ShotName, number>> = { growth: 1 },
  truth = 0,
): SceneMoment {
  const frame = viewFrame(createFrameBuffer())
  frame.hero[scalarIndex.spineVolumePercent] = 100
  for (const [name, value] of Object.entries(hero)) frame.hero[scalarIndex[name as ScalarName]] = value
  frame.header[headerWord.receptors] = nmdars
  frame.receptorKind.fill(receptorKinds.indexOf('nmdar-2a'), 0, nmdars)
  const source = { shown: frame, previous: frame, blend: 1, simTime: 0 }
  const moment = createMoment(source, new PerspectiveCamera(), shotWeights(shots))
  updateExaggeration(moment, truth)
  return moment
}

function draw(moment: SceneMoment) {
  const layers = {
    ampar: new InstancedMesh(new BoxGeometry(), undefined, slots.ampar.length),
    nmdar: new InstancedMesh(new BoxGeometry(), undefined, slots.nmdar.length),
  }
  updateSample(layers, slots, moment)
  return layers
}

function placeOf(mesh: InstancedMesh, index: number): Vector3 {
  const matrix = new Matrix4()
  mesh.getMatrixAt(index, matrix)
  return new Vector3().setFromMatrixPosition(matrix)
}

describe('the sample of receptors in the view of growth', () => {
  test('has one for every so many of the model, and the more after LTP', () => {
    const before = draw(momentOf({ amparSynaptic: 20 * each }))
    const after = draw(momentOf({ amparSynaptic: 34 * each }))
    expect(before.ampar.count).toBe(20)
    expect(after.ampar.count).toBe(34)
    expect(before.nmdar.count).toBe(Math.ceil(20 / each))
  })

  test('lets the last one rise out of the membrane, in step with the model', () => {
    const heights = [0.2, 0.5, 0.9].map((part) => {
      const { ampar } = draw(momentOf({ amparSynaptic: (5 + part) * each }))
      return placeOf(ampar, 5).y
    })
    expect(heights[1]!).toBeGreaterThan(heights[0]!)
    expect(heights[2]!).toBeGreaterThan(heights[1]!)
  })

  test('stands apart on the dome, evenly for any number', () => {
    const all = [...slots.ampar, ...slots.nmdar]
    for (const { x, z } of all) expect(Math.hypot(x, z)).toBeLessThan(domeRadius)
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.z - b.z)).toBeGreaterThan(0.045)
    // However few there are, no side of the face is bare.
    for (const count of [8, 16, 30]) {
      const middle = slots.ampar.slice(0, count).reduce((sum, { x, z }) => [sum[0]! + x, sum[1]! + z], [0, 0])
      expect(Math.hypot(middle[0]! / count, middle[1]! / count)).toBeLessThan(0.06)
    }
  })

  test.each([60, 100, 165, 300])('stands on the membrane where the head has %d % of its volume', (volume) => {
    const { ampar } = draw(momentOf({ amparSynaptic: 30 * each, spineVolumePercent: volume }))
    for (let i = 0; i < 30; i++) {
      const { x, z } = slots.ampar[i]!
      const onMembrane = growPoint([x, psdCentreY + psdHeight(x, z), z], volume / 100)
      expect(placeOf(ampar, i).distanceTo(new Vector3(...onMembrane))).toBeLessThan(1e-4)
    }
  })

  test('never asks for more than there is room for', () => {
    expect(draw(momentOf({ amparSynaptic: 9000 }, 500)).ampar.count).toBe(slots.ampar.length)
    expect(draw(momentOf({ amparSynaptic: 9000 }, 500)).nmdar.count).toBe(slots.nmdar.length)
  })

  test('is not there in other views, nor in true scale', () => {
    const isSeen = (moment: SceneMoment) => draw(moment).ampar.visible
    expect(isSeen(momentOf({ amparSynaptic: 80 }))).toBe(true)
    expect(isSeen(momentOf({ amparSynaptic: 80 }, 20, { overview: 1 }))).toBe(false)
    expect(isSeen(momentOf({ amparSynaptic: 80 }, 20, { growth: 1 }, 1))).toBe(false)
  })
})

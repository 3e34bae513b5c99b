import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { createOppositeMembrane } from '#src/scene/pore-section/create-opposite-membrane.ts'
import { createMoment, updateExaggeration } from '#src/scene/stage/scene-moment.ts'
import { createFrameBuffer, viewFrame } from '#src/wire/frame-view.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

test('the other neuron’s membrane is drawn in pictures of the pore that reach so high, and in no others', () => {
  const frame = viewFrame(createFrameBuffer())
  const source = { shown: frame, previous: frame, blend: 1, simTime: 0 }
  const isDrawn = (quality: 'low' | 'medium', height: number, aspect: number, fade = 1) => {
    const opposite = createOppositeMembrane({ quality, seed: 1, meshes: new Map() })
    const camera = new PerspectiveCamera(40, aspect)
    const moment = createMoment(source, camera, shotWeights({ pore: 1 }))
    updateExaggeration(moment, 0)
    moment.synapseDistance = height / 2 / Math.tan((20 * Math.PI) / 180)
    opposite.show(moment, new Vector3(), new Vector3(), fade)
    opposite.dispose()
    return opposite.object.visible
  }
  expect(isDrawn('low', 0.07, 9 / 16)).toBe(true)
  expect(isDrawn('low', 0.07, 9 / 16, 0)).toBe(false)
  expect(isDrawn('medium', 0.07, 9 / 16)).toBe(true)
  // The view as it stands in a wide picture; from farther away it comes there too, but for the low tier.
  expect(isDrawn('medium', 0.029, 16 / 9)).toBe(false)
  expect(isDrawn('medium', 0.05, 16 / 9)).toBe(true)
  expect(isDrawn('low', 0.05, 16 / 9)).toBe(false)
})

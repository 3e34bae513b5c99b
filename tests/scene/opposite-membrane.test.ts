import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { createOppositeMembrane } from '#src/scene/pore-section/create-opposite-membrane.ts'
import { createMoment, updateExaggeration } from '#src/scene/stage/scene-moment.ts'
import { createFrameBuffer, viewFrame } from '#src/wire/frame-view.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

test('the other neuron’s membrane is drawn in pictures of the pore that reach so high, and in no others', () => {
  const opposite = createOppositeMembrane({ quality: 'low', seed: 1, meshes: new Map() })
  const frame = viewFrame(createFrameBuffer())
  const source = { shown: frame, previous: frame, blend: 1, simTime: 0 }
  const isDrawn = (aspect: number, fade = 1) => {
    const camera = new PerspectiveCamera(40, aspect)
    const moment = createMoment(source, camera, shotWeights({ pore: 1 }))
    updateExaggeration(moment, 0)
    opposite.show(moment, new Vector3(), new Vector3(), fade)
    return opposite.object.visible
  }
  expect(isDrawn(9 / 16)).toBe(true)
  expect(isDrawn(9 / 16, 0)).toBe(false)
  expect(isDrawn(16 / 9)).toBe(false)
  expect(isDrawn(4 / 3)).toBe(false)
  opposite.dispose()
})

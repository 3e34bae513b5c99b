import { Vector3 } from 'three'
import { expect, test } from 'vitest'
import { psdHeight } from '#src/anatomy/landmarks.ts'
import { standOnFusion } from '#src/scene/vesicles/stand-on-fusion.ts'
import { createFrameBuffer, viewFrame } from '#src/wire/frame-view.ts'

test('the name of the next fusion goes to the place that the model has for it, at its own height over the membrane', () => {
  const frame = viewFrame(createFrameBuffer())
  frame.fusionX.set([70, -200])
  frame.fusionZ.set([-40, 100])
  const point = new Vector3(0.0095, 0.2 + psdHeight(0.0095, -0.007), -0.007)
  standOnFusion(frame, point)
  expect(point.x).toBeCloseTo(0.07, 9)
  expect(point.z).toBeCloseTo(-0.04, 9)
  expect(point.y).toBeCloseTo(0.2 + psdHeight(0.07, -0.04), 9)
})

import { Vector3 } from 'three'
import { expect, test } from 'vitest'
import { psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { receptorKinds } from '#src/parameters/observables.ts'
import { standOnReceptor } from '#src/scene/receptors/stand-on-receptor.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { createFrameBuffer, viewFrame } from '#src/wire/frame-view.ts'

test('a name goes to the nearest receptor of its family, keeps its height, and finds none where none is near', () => {
  const frame = viewFrame(createFrameBuffer())
  const stood = [
    ['ampar', 0, 0],
    ['nmdar-2b', 40, -10],
    ['ampar', 30, -10],
  ] as const
  frame.header[headerWord.receptors] = stood.length
  stood.forEach(([kind, x, z], row) => {
    frame.receptorKind[row] = receptorKinds.indexOf(kind)
    frame.receptorX[row] = x
    frame.receptorZ[row] = z
  })
  const point = new Vector3(0.032, psdCentreY + psdHeight(0.032, -0.01) + 0.009, -0.01)
  expect(standOnReceptor(frame, 'nmdar', point)).toBe(true)
  expect(point.x).toBeCloseTo(0.04, 6)
  expect(point.y - psdCentreY - psdHeight(point.x, point.z)).toBeCloseTo(0.009, 9)
  expect(standOnReceptor(frame, 'ampar', point)).toBe(true)
  expect(point.x).toBeCloseTo(0.03, 6)
  point.set(-0.1, psdCentreY, 0)
  expect(standOnReceptor(frame, 'ampar', point)).toBe(false)
  expect(point.x).toBe(-0.1)
})

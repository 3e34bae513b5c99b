import { expect, test } from 'vitest'
import { createFrameMeter, keptPictures } from '#src/ui/frame-meter.ts'

test('means and worst cases are those of the last pictures, in milliseconds', () => {
  const meter = createFrameMeter()
  expect(meter.read()).toEqual({
    pictures: [],
    picture: { mean: 0, worst: 0 },
    script: { mean: 0, worst: 0 },
    answer: null,
  })
  // A stall that is long past is forgotten.
  meter.note(3, 2)
  for (let i = 0; i < keptPictures; i++) meter.note(i % 2 === 0 ? 0.01 : 0.03, 0.004)
  const { pictures, picture, script } = meter.read()
  expect(pictures).toHaveLength(keptPictures)
  expect(pictures.slice(0, 2)).toEqual([10, 30])
  expect(picture.mean).toBeCloseTo(20)
  expect(picture.worst).toBeCloseTo(30)
  expect(script.worst).toBeCloseTo(4)
})

test('answers are counted apart', () => {
  const meter = createFrameMeter()
  meter.noteAnswer(0.002)
  meter.noteAnswer(0.006)
  expect(meter.read().answer).toEqual({ mean: 4, worst: 6 })
})

import { expect, test } from 'vitest'
import { cutOut } from '#src/recording/cut-out.ts'

const pixel = (...values: number[]) => Uint8ClampedArray.from(values)
const bare = { black: pixel(0, 0, 0, 255), white: pixel(200, 200, 200, 255) }

function cut(black: Uint8ClampedArray, white: Uint8ClampedArray, ground = bare): number[] {
  const out = new Uint8ClampedArray(4)
  cutOut({ black, white }, ground, out)
  return [...out]
}

test('what looks the same before black and white is solid, and keeps its colour', () => {
  expect(cut(pixel(180, 60, 20, 255), pixel(180, 60, 20, 255))).toEqual([180, 60, 20, 255])
})

test('the bare backdrop is nothing', () => {
  expect(cut(bare.black, bare.white)[3]).toBe(0)
})

test('what lets half of the backdrop through is half there, in its own colour', () => {
  // Half of (200, 100, 0) over black, and over white.
  expect(cut(pixel(100, 50, 0, 255), pixel(200, 150, 100, 255))).toEqual([200, 100, 0, 128])
})

test('a black that is not quite black is taken out again', () => {
  const grey = { black: pixel(20, 20, 20, 255), white: pixel(220, 220, 220, 255) }
  expect(cut(pixel(110, 60, 10, 255), pixel(210, 160, 110, 255), grey)).toEqual([200, 100, 0, 128])
})

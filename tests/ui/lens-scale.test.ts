import { expect, test } from 'vitest'
import {
  fastestLens,
  lensPresets,
  lensToPosition,
  nextLens,
  positionToLens,
  slowestLens,
} from '#src/ui/lens-scale.ts'

test('slider and lens are each other’s inverse', () => {
  for (const lens of [slowestLens, 1e-4, 0.002, 1, 60, fastestLens]) {
    expect(positionToLens(lensToPosition(lens)) / lens).toBeCloseTo(1, 1)
  }
})

test('equal ways on the slider are equal factors', () => {
  const way = lensToPosition(1e-3) - lensToPosition(1e-4)
  expect(lensToPosition(100) - lensToPosition(10)).toBeCloseTo(way, 9)
})

test('steps go 1, 2, 5 and stop at the ends', () => {
  expect(nextLens(0.002, 1)).toBe(0.005)
  expect(nextLens(0.002, -1)).toBe(0.001)
  expect(nextLens(fastestLens, 1)).toBe(fastestLens)
  expect(nextLens(slowestLens, -1)).toBe(slowestLens)
})

test('presets leave each other room for a finger on a phone', () => {
  const places = lensPresets.map(lensToPosition)
  for (let i = 1; i < places.length; i++)
    expect((places[i] ?? 0) - (places[i - 1] ?? 0)).toBeGreaterThan(0.13)
})

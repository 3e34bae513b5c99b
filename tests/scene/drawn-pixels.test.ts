import { expect, test } from 'vitest'
import { drawnPixelRatio } from '#src/scene/stage/drawn-pixels.ts'

test('a laptop gets every pixel of its display at medium and high, and fewer at low', () => {
  expect(drawnPixelRatio('high', 1, 1920, 1080)).toBe(1)
  expect(drawnPixelRatio('medium', 1, 1920, 1080)).toBe(1)
  expect(drawnPixelRatio('low', 1, 1280, 720)).toBe(0.75)
})

test('no tier draws more than a display shows, nor twice as fine as one that is very fine', () => {
  expect(drawnPixelRatio('low', 0.5, 1280, 720)).toBe(0.5)
  expect(drawnPixelRatio('high', 3, 390, 844)).toBe(2)
})

test.each([
  ['low', 1.2e6],
  ['medium', 4.1e6],
] as const)(
  'at %s a 4K display is filled with no more than %d pixels, of the same shape',
  (quality, most) => {
    for (const [width, height, display] of [
      [3840, 2160, 1],
      [2160, 3840, 1],
      [1920, 1080, 2],
    ] as const) {
      const ratio = drawnPixelRatio(quality, display, width, height)
      const drawn = width * height * ratio ** 2
      expect(drawn).toBeLessThan(most + 1)
      expect(drawn).toBeGreaterThan(0.95 * most)
    }
  },
)

test('high draws all that a 4K display has', () => {
  expect(drawnPixelRatio('high', 1, 3840, 2160)).toBeCloseTo(1, 2)
})

test('a canvas without a size has a ratio all the same', () => {
  expect(drawnPixelRatio('low', 1, 0, 0)).toBe(0.75)
})

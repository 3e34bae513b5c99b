import { expect, test } from 'vitest'
import { exponential } from '#src/numerics/exponential.ts'

test('is what the engine gives, to a few units in the last place, wherever that is an ordinary number', () => {
  let worst = 0
  for (let x = -708; x < 709; x += 0.00371)
    worst = Math.max(worst, Math.abs(exponential(x) / Math.exp(x) - 1))
  for (let x = 1e-300; x < 1; x *= 3) {
    for (const signed of [x, -x]) {
      worst = Math.max(worst, Math.abs(exponential(signed) / Math.exp(signed) - 1))
    }
  }
  expect(worst).toBeLessThan(3 * Number.EPSILON)
})

test('goes to the ends of what numbers can say', () => {
  expect(exponential(0)).toBe(1)
  expect(exponential(-740)).toBe(Math.exp(-740))
  expect(exponential(Number.NEGATIVE_INFINITY)).toBe(0)
  expect(exponential(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
  expect(exponential(Number.NaN)).toBeNaN()
})

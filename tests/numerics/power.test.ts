import { expect, test } from 'vitest'
import { hill } from '#src/numerics/hill.ts'
import { power } from '#src/numerics/power.ts'

test.each([0, 1, 2, 3, 4, 6, 8, 16, 17, 0.5, 2.5, -1, -2])('a power with the exponent %d', (exponent) => {
  for (const base of [0.01, 0.3, 1, 1.7, 40]) {
    const expected = base ** exponent
    expect(Math.abs(power(base, exponent) - expected)).toBeLessThanOrEqual(1e-14 * expected)
  }
})

test('saturation: none at none, one half at its half, all far above, however steep', () => {
  for (const exponent of [1, 4, 8, 2.5]) {
    expect(hill(0, 3, exponent)).toBe(0)
    expect(hill(-1, 3, exponent)).toBe(0)
    expect(hill(3, 3, exponent)).toBe(0.5)
    expect(hill(1e300, 1e-300, exponent)).toBe(1)
  }
})

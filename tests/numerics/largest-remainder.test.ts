import { describe, expect, it } from 'vitest'
import { apportion } from '#src/numerics/largest-remainder.ts'

function apportioned(shares: readonly number[], total: number): number[] {
  const counts = new Int32Array(shares.length)
  apportion(Float64Array.from(shares), total, counts)
  return Array.from(counts)
}

describe('apportioning by largest remainder', () => {
  it('gives what is left to the largest remainders', () => {
    expect(apportioned([0.47, 0.16, 0.158, 0.12, 0.061, 0.031], 100)).toEqual([47, 16, 16, 12, 6, 3])
    expect(apportioned([0.5, 0.25, 0.25], 3)).toEqual([1, 1, 1])
    expect(apportioned([0.6, 0.25, 0.15], 2)).toEqual([1, 1, 0])
  })

  it('always gives out the whole', () => {
    for (let total = 0; total < 60; total++) {
      const counts = apportioned([0.2, 0.31, 0.07, 0, 0.42], total)
      expect(counts.reduce((a, b) => a + b, 0)).toBe(total)
      expect(counts[3]).toBe(0)
    }
  })

  it('takes shares that do not sum to 1, and none that is negative', () => {
    expect(apportioned([2, 1, 1], 8)).toEqual([4, 2, 2])
    expect(apportioned([1, -1e-13, 1], 4)).toEqual([2, 0, 2])
  })

  it('gives the whole out even where all shares are zero', () => {
    expect(apportioned([0, 0], 3).reduce((a, b) => a + b, 0)).toBe(3)
  })
})

import { describe, expect, it } from 'vitest'
import { normalTable, normalTableMask } from '#src/numerics/normal-table.ts'

describe('the table of normal numbers', () => {
  const moment = (power: number) =>
    normalTable.reduce((sum, value) => sum + value ** power, 0) / normalTable.length

  it('has the moments of the normal distribution', () => {
    expect(moment(1)).toBeCloseTo(0, 12)
    expect(moment(2)).toBeCloseTo(1, 12)
    expect(moment(3)).toBeCloseTo(0, 10)
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.03)
  })

  it('has the quantiles of the normal distribution', () => {
    const quantile = (share: number) => normalTable[Math.floor(share * normalTable.length)]!
    expect(quantile(0.8413)).toBeCloseTo(1, 2)
    expect(quantile(0.9772)).toBeCloseTo(2, 1)
    expect(quantile(0.1587)).toBeCloseTo(-1, 2)
  })

  it('is as long as its mask', () => {
    expect(normalTable.length).toBe(normalTableMask + 1)
  })
})

import { describe, expect, test } from 'vitest'
import { isMet, printRows } from '#src/cli/bench/bench-row.ts'
import { createSpineEquations } from '#src/cli/bench/spine-equations.ts'
import { solveWithOdex, solveWithRk4 } from '#src/cli/bench/textbook-solvers.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'

describe('rows of the bench', () => {
  test('say whether a goal was met', () => {
    const row = { name: 'a', measured: 3, unit: 's' }
    expect(isMet(row)).toBeNull()
    expect(isMet({ ...row, goal: { atMost: 3 } })).toBe(true)
    expect(isMet({ ...row, goal: { atMost: 2 } })).toBe(false)
    expect(isMet({ ...row, goal: { atLeast: 4 } })).toBe(false)
    expect(printRows([{ ...row, goal: { atLeast: 4 } }])).toMatch(/a +3 s +≥ 4 +NOT met/)
  })
})

describe('equations for textbook solvers', () => {
  const { calmodulinTotal, camkiiTotal } = readParameterValues()

  test('both solvers reach the same, and nothing is lost on the way', () => {
    const equations = createSpineEquations()
    equations.releases = [0, 1]
    const odex = solveWithOdex(equations, 2)
    const rk4 = solveWithRk4(equations, 2, 0.002)
    odex.forEach((value, i) => {
      expect(Math.abs(value - rk4[i]!)).toBeLessThan(2e-3 * Math.max(1, Math.abs(value)))
    })
    const sum = (from: number, to: number) => rk4.slice(from, to).reduce((total, value) => total + value, 0)
    for (const [from, to] of [
      [0, 7],
      [7, 15],
      [15, 23],
    ] as const) {
      expect(sum(from, to)).toBeCloseTo(1, 9)
    }
    expect(rk4[3]).toBeGreaterThan(0.01)
    const camkii = rk4.slice(24)
    expect(camkii.slice(6).reduce((total, value) => total + value, 0)).toBeCloseTo(camkiiTotal, 6)
    const withCalmodulin = [0, 1, 2, 3, 5, 7, 8, 9, 10, 11, 12, 13, 14]
    expect(withCalmodulin.reduce((total, i) => total + camkii[i]!, 0)).toBeCloseTo(calmodulinTotal, 6)
  })
})

import { describe, expect, test } from 'vitest'
import { createMassActionStepper, listedAttempt, type Reaction } from '#src/numerics/mass-action.ts'
import { createStream } from '#src/numerics/random-streams.ts'
import { createSparseFactors } from '#src/numerics/sparse-factors.ts'

describe('sparse factors', () => {
  test.each([1, 2, 3])('solve what a dense product made, pattern %i', (seed) => {
    const draw = createStream(seed)
    const size = 12
    const matrix = Array.from({ length: size }, () => new Float64Array(size))
    const pattern: [number, number][] = []
    for (let i = 0; i < size; i++) {
      matrix[i]![i] = 4 + draw()
      for (let j = 0; j < size; j++) {
        if (i === j || draw() > 0.2) continue
        matrix[i]![j] = draw() - 0.5
        pattern.push([i, j])
      }
    }
    const factors = createSparseFactors(size, pattern)
    for (let i = 0; i < size; i++) factors.entries[factors.entryOf(i, i)] = matrix[i]![i]!
    for (const [i, j] of pattern) factors.entries[factors.entryOf(i, j)] = matrix[i]![j]!
    const solution = Float64Array.from({ length: size }, () => draw())
    const vector = Float64Array.from(matrix, (row) => row.reduce((sum, a, j) => sum + a * solution[j]!, 0))
    factors.factor()
    factors.solve(vector)
    for (let i = 0; i < size; i++) expect(vector[i]).toBeCloseTo(solution[i]!, 12)
  })

  test('say which entry a pattern lacks', () => {
    const factors = createSparseFactors(3, [[0, 1]])
    expect(() => factors.entryOf(2, 0)).toThrow('no entry in row 2, column 0')
  })
})

describe('reactions of mass action', () => {
  const dimerize: Reaction[] = [
    { constant: 0, a: 0, b: 1, consumes: [0, 1], produces: [2] },
    { constant: 1, a: 2, consumes: [2], produces: [0, 1] },
  ]

  const grow: Reaction[] = [{ constant: 0, a: 0, b: 1, consumes: [0], produces: [1] }]

  test('follow the exact course of a decay', () => {
    const stepper = createMassActionStepper(
      2,
      1,
      listedAttempt(2, [{ constant: 0, a: 0, consumes: [0], produces: [1] }]),
    )
    stepper.constants[0] = 0.3
    const y = Float64Array.of(5, 0)
    stepper.advance(y, 4, 1e-8)
    expect(y[0]).toBeCloseTo(5 * Math.exp(-1.2), 5)
    expect(y[0]! + y[1]!).toBeCloseTo(5, 12)
  })

  test('reach the equilibrium of a binding in one long, stiff step', () => {
    const stepper = createMassActionStepper(3, 2, listedAttempt(3, dimerize))
    stepper.constants.set([200, 1])
    const y = Float64Array.of(3, 2, 0)
    stepper.advance(y, 1e4, 1e-3)
    expect((200 * y[0]! * y[1]!) / y[2]!).toBeCloseTo(1, 4)
    expect(y[0]! + y[2]!).toBeCloseTo(3, 9)
    expect(y[1]! + y[2]!).toBeCloseTo(2, 9)
  })

  test('let a catalyst speed its own making: exact logistic growth', () => {
    const stepper = createMassActionStepper(2, 1, listedAttempt(2, grow))
    stepper.constants[0] = 2
    const y = Float64Array.of(0.99, 0.01)
    stepper.advance(y, 3, 1e-7)
    expect(y[1]).toBeCloseTo(1 / (1 + 99 * Math.exp(-6)), 4)
  })

  test('follow constants that change within a step, and what is fast stands where they end', () => {
    const equilibrate: Reaction[] = [
      { constant: 0, a: 0, consumes: [0], produces: [1] },
      { constant: 1, a: 1, consumes: [1], produces: [0] },
    ]
    const stepper = createMassActionStepper(2, 2, listedAttempt(2, equilibrate))
    stepper.constants.set([1e6, 2e6])
    stepper.changes.set([3e6, 0])
    const fast = Float64Array.of(2, 1)
    stepper.advance(fast, 10, 1)
    expect(fast[1]).toBeCloseTo(2, 4)
    // A rate that grows evenly from 0 to 2 does in unit time what a steady 1 does.
    const errors = [1e-2, 1e-4, 1e-6].map((tolerance) => {
      const growing = createMassActionStepper(2, 2, listedAttempt(2, equilibrate))
      growing.constants.set([0, 0])
      growing.changes.set([2, 0])
      const slow = Float64Array.of(1, 0)
      growing.advance(slow, 1, tolerance)
      return Math.abs(slow[0]! - Math.exp(-1))
    })
    expect(errors[0]!).toBeLessThan(0.03)
    expect(errors[1]!).toBeLessThan(errors[0]! / 10)
    expect(errors[2]!).toBeLessThan(errors[1]! / 10)
  })

  test('break off with a sentence where a constant is no number', () => {
    const stepper = createMassActionStepper(3, 2, listedAttempt(3, dimerize))
    stepper.constants.set([Number.NaN, 1])
    expect(() => stepper.advance(Float64Array.of(3, 2, 0), 1, 1e-3)).toThrow('became NaN')
  })

  test('are the more exact the smaller the tolerance', () => {
    const exact = 1 / (1 + 99 * Math.exp(-6))
    const errors = [1e-2, 1e-4, 1e-6].map((tolerance) => {
      const stepper = createMassActionStepper(2, 1, listedAttempt(2, grow))
      stepper.constants[0] = 2
      const y = Float64Array.of(0.99, 0.01)
      stepper.advance(y, 3, tolerance)
      return Math.abs(y[1]! - exact)
    })
    expect(errors[1]!).toBeLessThan(errors[0]! / 10)
    expect(errors[2]!).toBeLessThan(errors[1]! / 10)
  })
})

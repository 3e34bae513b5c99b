import { describe, expect, test } from 'vitest'
import {
  calmodulinReactions,
  camkiiSpeciesCount,
  lobeConstants,
  rateConstantCount,
} from '#src/model/calmodulin-network.ts'
import { attemptCalmodulinStep } from '#src/model/generated/calmodulin-chemistry.ts'
import { createMassActionStepper, listedAttempt, type MassActionAttempt } from '#src/numerics/mass-action.ts'
import { createStream } from '#src/numerics/random-streams.ts'

describe('the written step of the calmodulin network', () => {
  test.each([1e-3, 0.1, 10])('does what the listed reactions do in a step of %d ms', (h) => {
    const listed = listedAttempt(camkiiSpeciesCount, calmodulinReactions)
    for (let seed = 0; seed < 20; seed++) {
      const draw = createStream(seed)
      const constants = Float64Array.from({ length: rateConstantCount }, () => 10 ** (4 * draw() - 3))
      const before = Float64Array.from({ length: camkiiSpeciesCount }, () => 30 * draw())
      const changes = new Float64Array(rateConstantCount)
      for (const i of lobeConstants) changes[i] = constants[i]! * (2 * draw() - 1)
      const run = (attempt: MassActionAttempt) => {
        const next = new Float64Array(camkiiSpeciesCount)
        const error = attempt(constants, changes, before, h, next)
        return [error, ...next]
      }
      const expected = run(listed)
      const size = Math.max(...expected.map(Math.abs))
      run(attemptCalmodulinStep).forEach((value, i) => {
        expect(Math.abs(value - expected[i]!)).toBeLessThan(1e-10 * size)
      })
    }
  })

  test('settles where the listed reactions settle, and goes on from there in steps of 10 s', () => {
    const attempts = [listedAttempt(camkiiSpeciesCount, calmodulinReactions), attemptCalmodulinStep]
    const [expected, written] = attempts.map((attempt) => {
      const stepper = createMassActionStepper(camkiiSpeciesCount, rateConstantCount, attempt)
      stepper.constants.forEach((_, i) => {
        stepper.constants[i] = 10 ** (-1 - (i % 4))
      })
      const concentrations = Float64Array.from({ length: camkiiSpeciesCount }, (_, i) => 5 + i)
      stepper.advance(concentrations, 1e6, 0.01)
      stepper.constants[0]! *= 2
      for (let i = 0; i < 3; i++) stepper.advance(concentrations, 1e4, 0.01)
      return concentrations
    })
    expected!.forEach((value, i) => {
      expect(Math.abs(written![i]! - value)).toBeLessThan(1e-10 * Math.max(...expected!))
    })
  })

  test('lets no number slip through that is none', () => {
    const constants = new Float64Array(rateConstantCount).fill(1)
    const before = new Float64Array(camkiiSpeciesCount).fill(1).fill(Number.NaN, 9, 10)
    const changes = new Float64Array(rateConstantCount)
    const next = new Float64Array(camkiiSpeciesCount)
    const error = attemptCalmodulinStep(constants, changes, before, 1, next)
    expect(error).toBeNaN()
  })
})

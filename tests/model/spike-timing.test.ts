import { describe, expect, test } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import { preparations } from '#src/parameters/preparations.ts'
import { minute } from '#src/parameters/units.ts'
import { type Parameters, show } from '#tests/model/run-protocol.ts'

/** Weight in percent after 60 rounds at 1 Hz of an input, and of a spike so many ms after it. */
function weightAfter(delay: number, parameters: Parameters = {}): number {
  const run = createSimulation({ seed: 1, parameters: { ...preparations.culture, ...parameters } })
  run.stimulate({ kind: 'train', at: minute, frequency: 1, pulses: 60, test: false })
  run.stimulate({ kind: 'fire', at: minute + delay, frequency: 1, pulses: 60 })
  run.advanceTo(32 * minute)
  return show(run, 'weightPercent')
}

describe('pairs of an input and a spike in cultured neurons', () => {
  test('potentiate in this order and depress in the other, the more the closer they are', () => {
    expect(weightAfter(10)).toBeGreaterThan(120)
    expect(weightAfter(20)).toBeLessThan(weightAfter(5) - 10)
    expect(weightAfter(-10)).toBeLessThan(88)
    expect(weightAfter(-40)).toBeGreaterThan(weightAfter(-10) + 8)
  })

  test('change next to nothing where they are far apart', () => {
    expect(weightAfter(500)).toBeGreaterThan(95)
    expect(weightAfter(500)).toBeLessThan(105)
  })

  // The peak of Ca²⁺ knows the order and PKA follows it; what follows the mean does not.
  test('depress in either order without PKA', () => {
    expect(weightAfter(20)).toBeGreaterThan(105)
    expect(weightAfter(20, { pkaAvailability: 0 })).toBeLessThan(90)
    expect(weightAfter(-20, { pkaAvailability: 0 })).toBeLessThan(90)
  })

  test('do nothing where NMDARs do not conduct', () => {
    for (const delay of [-10, 10]) expect(weightAfter(delay, { nmdarConductance: 0 })).toBeCloseTo(100, 0)
  })
})

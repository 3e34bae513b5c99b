import { describe, expect, test } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import { preparations } from '#src/parameters/preparations.ts'
import { minute } from '#src/parameters/units.ts'
import { type Parameters, show } from '#tests/model/run-protocol.ts'

const seeds = [1, 2, 3]

/** Weight in percent after 60 rounds at 1 Hz of an input, and of a spike so many ms after it: the mean of three seeds. */
function weightAfter(delay: number, parameters: Parameters = {}): number {
  return meanAfter([0], [delay], parameters)
}

function meanAfter(
  inputs: readonly number[],
  spikes: readonly number[],
  parameters: Parameters = {},
): number {
  const weights = seeds.map((seed) => weightAfterRounds(inputs, spikes, parameters, seed))
  return weights.reduce((sum, weight) => sum + weight, 0) / seeds.length
}

/** Weight in percent after inputs and spikes at several moments of a round, ms. */
function weightAfterRounds(
  inputs: readonly number[],
  spikes: readonly number[],
  parameters: Parameters = {},
  seed = 1,
): number {
  const run = createSimulation({ seed, parameters: { ...preparations.culture, ...parameters } })
  for (const moment of inputs) {
    run.stimulate({ kind: 'train', at: minute + moment, frequency: 1, pulses: 60, test: false })
  }
  for (const moment of spikes) run.stimulate({ kind: 'fire', at: minute + moment, frequency: 1, pulses: 60 })
  run.advanceTo(32 * minute)
  return show(run, 'weightPercent')
}

describe('cultured neurons', () => {
  // Three times the receptors: without Kampa's Mg²⁺ lingering glutamate would potentiate by 6 % in half an hour.
  test('keep their weight while nothing happens', () => {
    const run = createSimulation({ seed: 1, parameters: preparations.culture })
    run.advanceTo(32 * minute)
    expect(Math.abs(show(run, 'weightPercent') - 100)).toBeLessThan(1.5)
  })
})

describe('pairs of an input and a spike in cultured neurons', () => {
  test('potentiate in this order and depress in the other, the more the closer they are', () => {
    expect(weightAfter(10)).toBeGreaterThan(120)
    expect(weightAfter(20)).toBeLessThan(weightAfter(5) - 10)
    expect(weightAfter(-10)).toBeLessThan(88)
    expect(weightAfter(-40)).toBeGreaterThan(weightAfter(-10) + 5)
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

  test('do as spikes alone where NMDARs do not conduct: next to nothing', () => {
    const noNmdars = { nmdarConductance: 0 }
    const spikesAlone = weightAfterRounds([], [0], noNmdars)
    expect(spikesAlone).toBeGreaterThan(99)
    expect(spikesAlone).toBeLessThan(102)
    for (const delay of [-10, 10])
      expect(Math.abs(weightAfter(delay, noNmdars) - spikesAlone)).toBeLessThan(1)
  })
})

describe('triplets in cultured neurons', () => {
  test('potentiate no more than pairs with a second spike, and much less with a second input', () => {
    const pair = meanAfter([0], [10])
    const twoSpikes = meanAfter([10], [0, 20])
    const twoInputs = meanAfter([0, 20], [10])
    expect(twoSpikes).toBeGreaterThan(pair - 12)
    expect(twoSpikes).toBeLessThan(pair + 12)
    expect(twoInputs).toBeLessThan(pair - 10)
  })

  test('lose less of what a pair gives to an input that comes late after the spike than to one soon after it', () => {
    expect(meanAfter([0, 20], [5])).toBeGreaterThan(meanAfter([0, 20], [15]) + 3)
  })

  // Wang et al. 2005: both processes run, and either shows where the other is blocked.
  test('with a second input potentiate without calcineurin and depress without CaMKII', () => {
    expect(weightAfterRounds([0, 20], [10], { calcineurinAvailability: 0 })).toBeGreaterThan(140)
    expect(weightAfterRounds([0, 20], [10], { camkiiAvailability: 0 })).toBeLessThan(80)
  })
})

import { describe, expect, test } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import type { Simulation } from '#src/model/simulation.ts'
import type { ScalarName } from '#src/parameters/observables.ts'
import { count, type Parameters, show } from '#tests/model/run-protocol.ts'

/** One mean vesicle at one action potential, for certain in the hero. */
const certain: Parameters = { vesicleContentVariation: 0 }
/** A volley that is strong enough for one spike of the cell. */
const spiking: Parameters = { ...certain, spikeThreshold: -58, coactiveSynapses: 160 }
/** Seeds whose first action potential does and does not make a vesicle fuse. */
const fusingSeed = firstSeed(1)
const failingSeed = firstSeed(0)

function firstSeed(fused: number): number {
  for (let seed = 1; ; seed++) {
    const run = pulse({}, seed)
    run.advanceTo(10)
    if (count(run, 'vesiclesFused') === fused) return seed
  }
}

function pulse(parameters: Parameters, seed: number): Simulation {
  const run = createSimulation({ seed, parameters })
  run.stimulate({ kind: 'train', at: 5, frequency: 1, pulses: 1, test: true })
  return run
}

function peak(run: Simulation, name: ScalarName, until = 150): number {
  let highest = Number.NEGATIVE_INFINITY
  for (let t = 0; t <= until; t += 0.1) {
    run.advanceTo(t)
    highest = Math.max(highest, show(run, name))
  }
  return highest
}

describe('Ca²⁺ in the head', () => {
  test('rests between 50 and 100 nM and stays there', () => {
    const run = createSimulation({ seed: 1, parameters: {} })
    for (const time of [0, 1000, 3_600_000]) {
      run.advanceTo(time)
      expect(show(run, 'caUM')).toBeGreaterThan(0.05)
      expect(show(run, 'caUM')).toBeLessThan(0.1)
    }
  })

  test('reaches 0.4 to 1.2 µM in an EPSP, 0.7 to 2 µM in a spike, and more in both', () => {
    const epsp = peak(pulse(certain, fusingSeed), 'caUM')
    const spikingRun = pulse(spiking, failingSeed)
    const spike = peak(spikingRun, 'caUM')
    expect(count(spikingRun, 'postsynapticSpikes')).toBe(1)
    const both = peak(pulse(spiking, fusingSeed), 'caUM')
    expect(epsp).toBeGreaterThan(0.4)
    expect(epsp).toBeLessThan(1.2)
    expect(spike).toBeGreaterThan(0.7)
    expect(spike).toBeLessThan(2)
    expect(both).toBeGreaterThan(Math.max(epsp, spike))
  })

  test('decays within 10 to 20 ms after a spike', () => {
    const run = pulse(spiking, failingSeed)
    const rest = show(run, 'caUM')
    let highest = 0
    let highestAt = 0
    let decay = 0
    for (let t = 0; t < 100 && decay === 0; t += 0.1) {
      run.advanceTo(t)
      const excess = show(run, 'caUM') - rest
      if (excess > highest) {
        highest = excess
        highestAt = t
      } else if (highest > 0.1 && excess < highest / Math.E) decay = t - highestAt
    }
    expect(decay).toBeGreaterThan(10)
    expect(decay).toBeLessThan(20)
  })

  test('reaches 3 to 20 µM at 100 Hz', () => {
    const run = createSimulation({ seed: 2, parameters: {} })
    run.stimulate({ kind: 'train', at: 5, frequency: 100, pulses: 100, test: false })
    const highest = peak(run, 'caUM', 1100)
    expect(highest).toBeGreaterThan(3)
    expect(highest).toBeLessThan(20)
  })
})

describe('voltage of the head', () => {
  test('a lone synapse depolarizes its head by 4 to 25 mV, more behind a thin neck', () => {
    const lone: Parameters = { ...certain, coactiveSynapses: 0 }
    const ofNeck = (neckResistance: number) => {
      const run = pulse({ ...lone, neckResistance }, fusingSeed)
      const rest = show(run, 'vmMV')
      return peak(run, 'vmMV', 20) - rest
    }
    const wide = ofNeck(250)
    const thin = ofNeck(500)
    expect(wide).toBeGreaterThan(4)
    expect(thin).toBeLessThan(25)
    expect(thin).toBeGreaterThan(wide)
  })

  test('at most three NMDARs conduct at the peak of an EPSP', () => {
    const run = pulse(certain, fusingSeed)
    const conducting = peak(run, 'nmdarOpen')
    expect(conducting).toBeGreaterThan(0.02)
    expect(conducting).toBeLessThan(3)
  })

  test('a clamp holds the dendrite and lets it go', () => {
    const run = createSimulation({ seed: 1, parameters: {} })
    run.stimulate({ kind: 'depolarize', at: 10, to: -20, for: 100 })
    run.advanceTo(60)
    expect(show(run, 'dendriteMV')).toBeCloseTo(-20, 1)
    expect(show(run, 'nmdarMgBlocked')).toBeLessThan(0.6)
    run.advanceTo(200)
    expect(show(run, 'dendriteMV')).toBeCloseTo(-68, 1)
    expect(count(run, 'postsynapticSpikes')).toBe(0)
  })
})

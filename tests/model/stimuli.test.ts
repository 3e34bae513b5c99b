import { describe, expect, test, vi } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import type { Stimulus } from '#src/model/simulation.ts'
import { minute } from '#src/parameters/units.ts'
import { count, type Parameters, show } from '#tests/model/run-protocol.ts'

vi.setConfig({ testTimeout: 60_000 })

function runOf(stimuli: Stimulus[], time: number, parameters: Parameters = {}) {
  const run = createSimulation({ seed: 4, parameters })
  for (const stimulus of stimuli) run.stimulate(stimulus)
  run.advanceTo(time)
  return run
}

describe('a second input', () => {
  const tetanus = { kind: 'train', at: 1000, frequency: 100, pulses: 100, test: false } as const

  test('potentiates the spine that it ends on and not the other', () => {
    const second = runOf([{ ...tetanus, input: 'second' }], 10 * minute)
    expect(show(second, 'weightPercent', 'neighbour')).toBeGreaterThan(140)
    expect(show(second, 'weightPercent')).toBeCloseTo(100, 0)
    const first = runOf([tetanus], 10 * minute)
    expect(show(first, 'weightPercent')).toBeGreaterThan(140)
    expect(show(first, 'weightPercent', 'neighbour')).toBeCloseTo(100, 0)
  })

  test('does not facilitate the first, and shares the dendrite with it', () => {
    const run = runOf([{ ...tetanus, input: 'second' }], 1050)
    expect(count(run, 'presynapticSpikes')).toBe(0)
    expect(show(run, 'glutamateMM')).toBe(0)
    expect(show(run, 'dendriteMV')).toBeGreaterThan(-66)
  })

  test('a train of no such input is refused', () => {
    expect(() => runOf([{ ...tetanus, input: 'third' as never }], 1)).toThrow(/third.*first or second/)
  })
})

describe('spikes and glutamate on demand', () => {
  const five = { at: 100, frequency: 20, pulses: 5 } as const

  test('the cell fires as often as it is made to, without any input', () => {
    const run = runOf([{ kind: 'fire', ...five }], 400)
    expect(count(run, 'postsynapticSpikes')).toBe(5)
    expect(count(run, 'presynapticSpikes')).toBe(0)
    expect(count(run, 'vesiclesFused')).toBe(0)
  })

  test('a held cell does not fire', () => {
    const held: Stimulus = { kind: 'depolarize', at: 50, to: -70, for: 1000 }
    expect(count(runOf([held, { kind: 'fire', ...five }], 400), 'postsynapticSpikes')).toBe(0)
  })

  test('uncaged glutamate reaches the hero alone, every time', () => {
    const run = runOf([{ kind: 'uncage', ...five }], 300.05)
    expect(count(run, 'vesiclesFused')).toBe(5)
    expect(count(run, 'presynapticSpikes')).toBe(0)
    expect(show(run, 'glutamateMM')).toBeGreaterThan(0.1)
    expect(show(run, 'glutamateMM', 'neighbour')).toBe(0)
    expect(show(run, 'dendriteMV')).toBeLessThan(-65)
  })
})

describe('drugs in NMDA pores', () => {
  const slow = { kind: 'train', at: 0, frequency: 1, pulses: 600, test: false } as const

  test('block more the more the pores open, and stay while they are closed', () => {
    const blocked = (stimuli: Stimulus[], ketamineConcentration: number, time: number) =>
      runOf(stimuli, time, { ketamineConcentration })
    const peak = (run: ReturnType<typeof runOf>) => {
      const from = run.simTime
      run.stimulate({ kind: 'uncage', at: from + 10, frequency: 1, pulses: 1 })
      let highest = 0
      for (let t = 0; t < 60; t++) {
        run.advanceTo(from + 10 + t)
        highest = Math.max(highest, show(run, 'nmdarOpen'))
      }
      return highest
    }
    const fresh = peak(blocked([], 0, 10 * minute))
    const idle = peak(blocked([], 10, 10 * minute))
    const busy = peak(blocked([slow], 10, 10.5 * minute))
    expect(idle).toBeLessThan(0.9 * fresh)
    expect(busy).toBeLessThan(0.8 * idle)
  })
})

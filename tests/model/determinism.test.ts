import { describe, expect, test, vi } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import type { Level, Simulation } from '#src/model/simulation.ts'
import { createStream } from '#src/numerics/random-streams.ts'
import { sampleNames } from '#src/parameters/observables.ts'
import { ms, s } from '#src/parameters/units.ts'
import { count, remember } from '#tests/model/run-protocol.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Goes to a time in its own way: in one stride, in small ones, in ones of random length. */
type Stride = (simulation: Simulation, to: number) => void

const atOnce: Stride = (simulation, to) => simulation.advanceTo(to)

const inSmallSteps: Stride = (simulation, to) => {
  for (let t = simulation.simTime; t < to; t += 0.37) simulation.advanceTo(t)
  simulation.advanceTo(to)
}

function atRandom(seed: number): Stride {
  const draw = createStream(seed)
  return (simulation, to) => {
    for (let t = simulation.simTime; t < to; t += 40 * draw() ** 4) {
      simulation.advanceTo(t)
      // Whoever looks, and however often, must not change what happens.
      if (draw() < 0.3) simulation.observe()
    }
    simulation.advanceTo(to)
  }
}

/** Commands fall between steps, into steps and onto events. */
function live(simulation: Simulation, go: Stride): { memory: string; samples: number[] } {
  const samples: number[] = []
  const take = () => samples.push(...simulation.takeSamples())
  simulation.stimulate({ kind: 'train', at: 0.2 * s, frequency: 100, pulses: 30, test: false })
  go(simulation, 0.2 * s)
  simulation.stimulate({ kind: 'train', at: 251.3, frequency: 40, pulses: 5, test: true })
  go(simulation, 300.123)
  take()
  simulation.setParameter('magnesiumConcentration', 0.5)
  go(simulation, 333.1)
  simulation.stimulate({ kind: 'depolarize', at: 340, to: -10, for: 55.5 })
  simulation.stimulate({ kind: 'train', at: 333.1, frequency: 1, pulses: 1, test: false })
  go(simulation, 600)
  simulation.setLevel('molecular')
  go(simulation, 602.0005)
  simulation.stimulate({ kind: 'train', at: 602.3, frequency: 200, pulses: 3, test: false })
  go(simulation, 612)
  take()
  simulation.setLevel('mean-field')
  go(simulation, 2000)
  simulation.setParameter('nmdarConductance', 30)
  go(simulation, 4000)
  take()
  return { memory: remember(simulation), samples }
}

describe('the same commands at the same simulation times', () => {
  const reference = live(createSimulation({ seed: 7, parameters: {} }), atOnce)

  test.each([
    ['in small steps', inSmallSteps],
    ['in random strides, seed 1', atRandom(1)],
    ['in random strides, seed 2', atRandom(2)],
  ])('give the same bytes %s', (_, go) => {
    const other = live(createSimulation({ seed: 7, parameters: {} }), go)
    expect(other.samples).toEqual(reference.samples)
    expect(other.memory).toBe(reference.memory)
  })

  test('give other bytes with another seed', () => {
    expect(live(createSimulation({ seed: 8, parameters: {} }), atOnce).memory).not.toBe(reference.memory)
  })

  test('give samples in strictly increasing time', () => {
    const width = 1 + sampleNames.length
    for (let row = width; row < reference.samples.length; row += width) {
      expect(reference.samples[row]!).toBeGreaterThan(reference.samples[row - width]!)
    }
  })
})

test('a stimulus that is announced early does the same as one that is given at its time', () => {
  const train = { kind: 'train', at: 123.4, frequency: 50, pulses: 20, test: false } as const
  const announced = createSimulation({ seed: 3, parameters: {} })
  announced.stimulate(train)
  const prompt = createSimulation({ seed: 3, parameters: {} })
  prompt.advanceTo(train.at)
  prompt.stimulate(train)
  for (const run of [announced, prompt]) run.advanceTo(800)
  expect(remember(prompt)).toBe(remember(announced))
})

test('action potentials arrive at their time, to the bit, also after a long rest', () => {
  const run = createSimulation({ seed: 3, parameters: {} })
  const at = 98_765.4321
  run.stimulate({ kind: 'train', at, frequency: 30, pulses: 3, test: false })
  for (const [pulse, time] of [at, at + s / 30, at + (2 * s) / 30].entries()) {
    run.advanceTo(time)
    expect(count(run, 'presynapticSpikes')).toBe(pulse)
    run.advanceTo(time + 1e-6)
    expect(count(run, 'presynapticSpikes')).toBe(pulse + 1)
  }
})

describe.each<Level>(['mean-field', 'molecular'])('a snapshot of the %s level', (level) => {
  const begin = () => {
    const run = createSimulation({ seed: 5, parameters: { neckResistance: 400 }, level })
    run.stimulate({ kind: 'train', at: 1 * ms, frequency: 100, pulses: 10, test: false })
    return run
  }

  test('restores bit for bit, in the same run and in another', () => {
    const run = begin()
    run.advanceTo(13.7)
    run.takeSamples()
    const snapshot = run.saveSnapshot()
    run.advanceTo(40)
    const memory = remember(run)
    const samples = [...run.takeSamples()]
    run.setParameter('nmdarConductance', 10)
    run.advanceTo(45)

    const other = createSimulation({ seed: 5, parameters: {}, level: 'mean-field' })
    for (const again of [run, other]) {
      again.restoreSnapshot(snapshot)
      expect(again.simTime).toBe(13.7)
      again.advanceTo(40)
      expect(remember(again)).toBe(memory)
      expect([...again.takeSamples()]).toEqual(samples)
    }
  })

  test('is a copy that later steps leave alone', () => {
    const run = begin()
    run.advanceTo(13.7)
    const snapshot = run.saveSnapshot()
    const before = JSON.stringify(snapshot)
    run.advanceTo(40)
    expect(JSON.stringify(snapshot)).toBe(before)
  })
})

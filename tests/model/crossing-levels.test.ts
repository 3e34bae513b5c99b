import { describe, expect, it } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import type { Observation } from '#src/model/observation.ts'
import type { Level, Simulation } from '#src/model/simulation.ts'
import { counterNames, receptorStates, scalarNames } from '#src/parameters/observables.ts'
import { s } from '#src/parameters/units.ts'

/** Every action potential lets a vesicle fuse: these tests are about what comes after. */
const reliable = { vesicleReleaseProbability: 0.6 }

function createRun(level: Level, seed = 3): Simulation {
  return createSimulation({ seed, parameters: reliable, level })
}

function pulse(run: Simulation, at: number): void {
  run.stimulate({ kind: 'train', at, frequency: 1, pulses: 1, test: false })
}

const scalar = (observation: Observation, name: (typeof scalarNames)[number]) =>
  observation.hero[scalarNames.indexOf(name)]!
const counter = (observation: Observation, name: (typeof counterNames)[number]) =>
  observation.counters[counterNames.indexOf(name)]!

/** Everything that a picture is made of, as text. */
function textOf({ hero, counters, receptors, glutamate }: Observation): string {
  return JSON.stringify([
    Array.from(hero),
    Array.from(counters),
    Array.from(receptors.state.subarray(0, receptors.count)),
    Array.from(receptors.magnesium.subarray(0, receptors.count)),
    Array.from(glutamate.position.subarray(0, 3 * glutamate.count)),
    Array.from(glutamate.identity.subarray(0, glutamate.count)),
  ])
}

describe('the molecular level of a run', { timeout: 180_000 }, () => {
  it('sees the same vesicles fuse as the mean-field level', () => {
    const runs = (['mean-field', 'molecular'] as const).map((level) => {
      const run = createSimulation({ seed: 8, parameters: {}, level })
      run.stimulate({ kind: 'train', at: 1, frequency: 100, pulses: 8, test: false })
      run.advanceTo(90)
      return run.observe()
    })
    expect(counter(runs[0]!, 'vesiclesFused')).toBeGreaterThan(0)
    expect(counter(runs[0]!, 'vesiclesFused')).toBeLessThan(8)
    expect(counter(runs[1]!, 'vesiclesFused')).toBe(counter(runs[0]!, 'vesiclesFused'))
  })

  it('shows the same however the time was cut', () => {
    const whole = createRun('molecular')
    const cut = createRun('molecular')
    for (const run of [whole, cut]) pulse(run, 0.5)
    whole.advanceTo(2.0371)
    for (let k = 1; k < 300; k++) cut.advanceTo((2.0371 * k) / 300)
    cut.advanceTo(2.0371)
    expect(textOf(cut.observe())).toBe(textOf(whole.observe()))
  })

  it('does not mind being looked at', () => {
    const watched = createRun('molecular')
    const alone = createRun('molecular')
    for (const run of [watched, alone]) pulse(run, 0.5)
    for (let k = 1; k <= 400; k++) {
      watched.advanceTo(0.005 * k)
      watched.observe()
    }
    alone.advanceTo(2)
    expect(textOf(watched.observe())).toBe(textOf(alone.observe()))
  })

  it('moves its molecules a little in each picture, even at ten millionths of a second per second', () => {
    const run = createRun('molecular')
    pulse(run, 0.5)
    run.advanceTo(0.56)
    let moved = 0
    const pictures = 60
    let before = placesOf(run.observe())
    for (let k = 1; k <= pictures; k++) {
      run.advanceTo(0.56 + (k * 1e-5 * s) / 60)
      const now = placesOf(run.observe())
      let square = 0
      let count = 0
      for (const [identity, [x, z]] of now) {
        const from = before.get(identity)
        if (!from) continue
        square += (x - from[0]) ** 2 + (z - from[1]) ** 2
        count++
      }
      const distance = Math.sqrt(square / count)
      // A tick takes a molecule 36 nm on average, and lasts six pictures.
      if (distance > 1 && distance < 20) moved++
      before = now
    }
    expect(moved).toBe(pictures)
  })

  it('opens single receptors and shows as many as it counts', () => {
    const run = createRun('molecular')
    pulse(run, 0.5)
    run.advanceTo(0.9)
    // On the end of a step, so that nothing is interpolated.
    run.setLevel('molecular')
    const observation = run.observe()
    const { receptors } = observation
    const open = receptorStates.indexOf('open')
    let openAmpars = 0
    for (let row = 0; row < receptors.count; row++) {
      if (receptors.kind[row] === 0 && receptors.state[row] === open) openAmpars++
    }
    expect(openAmpars).toBeGreaterThan(3)
    expect(scalar(observation, 'amparOpen')).toBe(openAmpars)
    expect(scalar(observation, 'vmMV')).toBeGreaterThan(-66)
    expect(scalar(observation, 'glutamateMM')).toBeGreaterThan(0)
    expect(observation.glutamate.count).toBeGreaterThan(500)
  })

  it('goes on from a snapshot exactly', () => {
    const run = createRun('molecular')
    pulse(run, 0.5)
    run.advanceTo(0.7331)
    const snapshot = run.saveSnapshot()
    run.advanceTo(3.1)
    const goneOn = textOf(run.observe())
    run.restoreSnapshot(snapshot)
    run.advanceTo(3.1)
    expect(textOf(run.observe())).toBe(goneOn)
    const other = createRun('mean-field')
    other.restoreSnapshot(snapshot)
    other.advanceTo(3.1)
    expect(textOf(other.observe())).toBe(goneOn)
  })

  it('takes a change of receptors and Mg²⁺ in the middle of a response', () => {
    const run = createRun('molecular')
    pulse(run, 0.5)
    run.advanceTo(1)
    run.setParameter('amparCount', 120)
    run.setParameter('magnesiumConcentration', 0)
    run.advanceTo(6)
    const observation = run.observe()
    expect(observation.receptors.count).toBe(130)
    expect(scalar(observation, 'vmMV')).toBeGreaterThan(-80)
    run.advanceTo(40)
    // Without Mg²⁺ ions, open pores lose theirs; closed ones keep it.
    expect(scalar(run.observe(), 'nmdarMgBlocked')).toBeLessThan(1)
  })
})

function placesOf({ glutamate }: Observation): Map<number, readonly [number, number]> {
  const places = new Map<number, readonly [number, number]>()
  for (let row = 0; row < glutamate.count; row++) {
    if (glutamate.bound[row] === 1) continue
    places.set(glutamate.identity[row]!, [glutamate.position[3 * row]!, glutamate.position[3 * row + 2]!])
  }
  return places
}

describe('crossing between the levels', { timeout: 180_000 }, () => {
  /** Open AMPARs at a time, mean of many seeds, with a change of level at `at`. */
  function meanOpen(first: Level, second: Level, at: number, until: number): number {
    const seeds = 24
    let sum = 0
    for (let seed = 1; seed <= seeds; seed++) {
      const run = createSimulation({
        seed,
        parameters: { ...reliable, vesicleContentVariation: 0 },
        level: first,
      })
      pulse(run, 0.1)
      run.advanceTo(at)
      run.setLevel(second)
      run.advanceTo(until)
      sum += scalar(run.observe(), 'amparOpen') / seeds
    }
    return sum
  }

  it('in the middle of a response changes neither its height nor its course', () => {
    const expected = meanOpen('mean-field', 'mean-field', 0.3, 0.8)
    expect(expected).toBeGreaterThan(8)
    for (const [first, second] of [
      ['mean-field', 'molecular'],
      ['molecular', 'mean-field'],
    ] as const) {
      expect(Math.abs(meanOpen(first, second, 0.3, 0.8) / expected - 1)).toBeLessThan(0.15)
    }
  })

  it('brings along the glutamate that is still in the cleft', () => {
    const run = createRun('mean-field')
    pulse(run, 0.5)
    run.advanceTo(0.6)
    const before = scalar(run.observe(), 'glutamateMM')
    run.setLevel('molecular')
    const after = run.observe()
    expect(before).toBeGreaterThan(0.1)
    expect(Math.abs(scalar(after, 'glutamateMM') / before - 1)).toBeLessThan(0.25)
    expect(after.glutamate.count).toBeGreaterThan(1000)
  })

  it('back and forth keeps what the spine has learned', () => {
    const run = createRun('mean-field')
    run.stimulate({ kind: 'train', at: 10, frequency: 100, pulses: 60, test: false })
    run.advanceTo(20 * s)
    const before = scalar(run.observe(), 'camkiiBound')
    const ampars = scalar(run.observe(), 'amparSynaptic')
    run.setLevel('molecular')
    run.advanceTo(20 * s + 5)
    run.setLevel('mean-field')
    const after = run.observe()
    expect(before).toBeGreaterThan(0)
    expect(scalar(after, 'camkiiBound') / before).toBeCloseTo(1, 2)
    expect(scalar(after, 'amparSynaptic') / ampars).toBeCloseTo(1, 2)
    expect(after.glutamate.count).toBe(0)
    expect(after.level).toBe('mean-field')
  })
})

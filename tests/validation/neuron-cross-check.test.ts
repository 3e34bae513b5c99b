import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { followTrain, type ReceptorName, type Sample } from '#tests/validation/follow-train.ts'

interface NeuronTraces {
  /** The rows of the parameter table that NEURON was given, in base units. */
  readonly parameters: Readonly<Record<string, number>>
  /** ms */
  readonly pulsesAt: readonly number[]
  readonly times: readonly number[]
  /** The same in all runs: gating feels no voltage. */
  readonly receptors: Readonly<Record<'amparOpen' | 'nmdar2AOpen' | 'nmdar2BOpen', readonly number[]>>
  /** Occupancies of all states, at each `statesEvery`th time. */
  readonly statesEvery: number
  readonly states: Readonly<Record<ReceptorName, Readonly<Record<string, readonly number[]>>>>
  readonly runs: readonly NeuronRun[]
}

interface NeuronRun {
  /** Voltage at which the dendrite is held; null where it is free. */
  readonly holding: number | null
  readonly unblocked: readonly number[]
  readonly nmdaConductance: readonly number[]
  readonly voltage: readonly number[]
  /** Voltage of a head whose membrane takes its microseconds to charge; above, it is settled at any time. */
  readonly voltageOfRealMembrane: readonly number[]
  /** Where the dendrite is free. */
  readonly dendrite?: readonly number[]
}

const again = 'make them again with /usr/bin/python3 tests/validation/neuron/make-traces.py'
const traces = JSON.parse(readFileSync('tests/validation/neuron-traces.json', 'utf8')) as NeuronTraces
const { times, pulsesAt, runs } = traces
const table: Readonly<Record<string, number>> = readParameterValues()
/** NEURON's numbers: where the table has changed since, that is for one test to say. */
const values = { ...readParameterValues(), ...traces.parameters }

/** Of the peak. */
const tolerance = 0.01

/**
 * Glutamate is at first so dense, ms, that the states on the way to the open one fill and empty within the model's
 * first steps of 4 µs. What comes of it is compared at all times, the states themselves from here on.
 */
const resolvedFrom = 0.02

/** mV. */
const chargingTolerance = 0.1

/** Largest difference between two traces as a share of how far the reference moves from where it rests. */
function disagreement(own: readonly number[], reference: readonly number[], rest: number): number {
  const peak = Math.max(...reference.map((value) => Math.abs(value - rest)))
  return largestDifference(own, reference) / peak
}

function largestDifference(own: readonly number[], reference: readonly number[]): number {
  expect(own.length).toBe(reference.length)
  return Math.max(...reference.map((value, i) => Math.abs(own[i]! - value)))
}

function pick(samples: readonly Sample[], name: Exclude<keyof Sample, 'states'>): number[] {
  return samples.map((sample) => sample[name])
}

describe('the traces of NEURON', () => {
  it('were made with the numbers that stand in the parameter table', () => {
    const changed = Object.keys(traces.parameters).filter((id) => table[id] !== traces.parameters[id])
    expect(changed, `The traces are of other numbers: ${again}.`).toEqual([])
    expect(Object.keys(traces.parameters).length).toBeGreaterThan(50)
  })

  it('show a train that moves everything', () => {
    expect(pulsesAt.length).toBeGreaterThanOrEqual(5)
    expect(runs.map(({ holding }) => holding)).toEqual([-70, -20, null])
    for (const { voltage, unblocked } of runs) {
      expect(Math.max(...voltage) - voltage[0]!).toBeGreaterThan(1)
      expect(Math.max(...unblocked) / unblocked[0]!).toBeGreaterThan(1.02)
    }
    for (const open of Object.values(traces.receptors)) expect(Math.max(...open)).toBeGreaterThan(0.02)
  })
})

describe('model and NEURON agree on every state of', () => {
  const samples = followTrain(values, pulsesAt, runs[0]!.holding, times)
  const ageOf = (time: number) => time - Math.max(...pulsesAt.filter((at) => at <= time))

  it.each(['ampar', 'nmdar2A', 'nmdar2B'] as const)('%s', (receptor) => {
    const kept = times.flatMap((_, i) => (i % traces.statesEvery === 0 ? [i] : []))
    const names = Object.keys(traces.states[receptor])
    expect(names.sort()).toEqual(Object.keys(samples[0]!.states[receptor]).sort())
    for (const [name, occupancies] of Object.entries(traces.states[receptor])) {
      expect(occupancies.length).toBe(kept.length)
      const isResolved = (_: number, k: number) => ageOf(times[kept[k]!]!) >= resolvedFrom
      const own = kept.map((i) => samples[i]!.states[receptor][name]!).filter(isResolved)
      const rest = name === 'C0' ? 1 : 0
      expect(disagreement(own, occupancies.filter(isResolved), rest), name).toBeLessThan(tolerance)
    }
  })
})

const named = runs.map((run) => ({
  ...run,
  name: run.holding === null ? 'free' : `held at ${run.holding} mV`,
}))

describe.each(named)('with the dendrite $name, model and NEURON agree on', (run) => {
  const samples = followTrain(values, pulsesAt, run.holding, times)
  const rest = followTrain(values, [], run.holding, [times[0]!])[0]!

  it.each([
    ['amparOpen', traces.receptors.amparOpen],
    ['nmdar2AOpen', traces.receptors.nmdar2AOpen],
    ['nmdar2BOpen', traces.receptors.nmdar2BOpen],
    ['unblocked', run.unblocked],
    ['nmdaConductance', run.nmdaConductance],
    ['voltage', run.voltage],
    ...(run.dendrite ? ([['dendrite', run.dendrite]] as const) : []),
  ] as const)('%s', (name, reference) => {
    expect(disagreement(pick(samples, name), reference, rest[name])).toBeLessThan(tolerance)
  })

  it('the voltage of a head whose membrane takes its microseconds to charge', () => {
    const own = pick(samples, 'voltage')
    expect(largestDifference(own, run.voltageOfRealMembrane)).toBeLessThan(chargingTolerance)
    const height = (trace: readonly number[]) => Math.max(...trace) - rest.voltage
    expect(Math.abs(height(own) / height(run.voltageOfRealMembrane) - 1)).toBeLessThan(tolerance)
  })
})

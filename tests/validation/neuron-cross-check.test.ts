import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { followTrain, type Sample, type SampleName } from '#tests/validation/follow-train.ts'

interface NeuronTraces {
  /** The rows of the parameter table that NEURON was given, in base units. */
  readonly parameters: Readonly<Record<string, number>>
  /** ms */
  readonly pulsesAt: readonly number[]
  readonly times: readonly number[]
  /** The same in all runs: gating feels no voltage. */
  readonly receptors: Readonly<Record<'amparOpen' | 'nmdar2AOpen' | 'nmdar2BOpen', readonly number[]>>
  readonly runs: readonly ({ readonly holding: number } & Readonly<
    Record<'unblocked' | 'nmdaConductance' | 'voltage' | 'voltageOfRealMembrane', readonly number[]>
  >)[]
}

const tolerance = 0.01
const again = 'make them again with /usr/bin/python3 tests/validation/neuron/make-traces.py'
const traces = JSON.parse(readFileSync('tests/validation/neuron-traces.json', 'utf8')) as NeuronTraces
const values = readParameterValues()

/** Largest difference between two traces as a share of how far the reference moves from where it starts. */
function disagreement(own: readonly number[], reference: readonly number[], rest: number): number {
  const peak = Math.max(...reference.map((value) => Math.abs(value - rest)))
  return Math.max(...reference.map((value, i) => Math.abs(own[i]! - value))) / peak
}

function pick(samples: readonly Sample[], name: SampleName): number[] {
  return samples.map((sample) => sample[name])
}

describe('the traces of NEURON', () => {
  it('were made with the numbers that stand in the parameter table', () => {
    const table: Readonly<Record<string, number>> = values
    const changed = Object.keys(traces.parameters).filter((id) => table[id] !== traces.parameters[id])
    expect(changed, `The traces are of other numbers: ${again}.`).toEqual([])
    expect(Object.keys(traces.parameters).length).toBeGreaterThan(50)
  })

  it('show a train that moves everything', () => {
    expect(traces.pulsesAt.length).toBeGreaterThanOrEqual(5)
    for (const { holding, voltage, unblocked } of traces.runs) {
      expect(Math.max(...voltage) - holding).toBeGreaterThan(1)
      expect(Math.max(...unblocked) / unblocked[0]!).toBeGreaterThan(1.02)
    }
    for (const open of Object.values(traces.receptors)) expect(Math.max(...open)).toBeGreaterThan(0.02)
  })
})

describe.each(traces.runs)('with the dendrite held at $holding mV, model and NEURON agree on', (run) => {
  const samples = followTrain(values, traces.pulsesAt, run.holding, traces.times)
  const rest = followTrain(values, [], run.holding, [0.01])[0]!

  it.each([
    ['amparOpen', traces.receptors.amparOpen],
    ['nmdar2AOpen', traces.receptors.nmdar2AOpen],
    ['nmdar2BOpen', traces.receptors.nmdar2BOpen],
    ['unblocked', run.unblocked],
    ['nmdaConductance', run.nmdaConductance],
    ['voltage', run.voltage],
  ] as const)('%s', (name, reference) => {
    expect(reference.length).toBe(traces.times.length)
    expect(disagreement(pick(samples, name), reference, rest[name])).toBeLessThan(tolerance)
  })

  it('the voltage of a head whose membrane takes its microseconds to charge, within 0.1 mV and at the peak', () => {
    const own = pick(samples, 'voltage')
    const real = run.voltageOfRealMembrane
    expect(Math.max(...real.map((value, i) => Math.abs(value - own[i]!)))).toBeLessThan(0.1)
    const height = (trace: readonly number[]) => Math.max(...trace) - run.holding
    expect(Math.abs(height(own) / height(real) - 1)).toBeLessThan(tolerance)
  })
})

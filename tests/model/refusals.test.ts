import { describe, expect, test } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import { ModelRefusal } from '#src/model/model-refusal.ts'
import type { Simulation, Stimulus } from '#src/model/simulation.ts'
import type { ParameterId } from '#src/parameters/parameters.ts'
import { remember } from '#tests/model/run-protocol.ts'

function refusalOf(act: () => void): ModelRefusal {
  try {
    act()
  } catch (error) {
    if (error instanceof ModelRefusal) return error
    throw error
  }
  throw new Error('Nothing was refused.')
}

function runMidStep(): Simulation {
  const run = createSimulation({ seed: 1, parameters: {} })
  run.stimulate({ kind: 'train', at: 5, frequency: 100, pulses: 3, test: false })
  run.advanceTo(17.77)
  return run
}

const train = { kind: 'train', at: 20, frequency: 10, pulses: 2, test: false } as const
const clamp = { kind: 'depolarize', at: 20, to: 0, for: 10 } as const

const cases: [code: string, act: (run: Simulation) => void][] = [
  ['parameter-unknown', (run) => run.setParameter('heartRate' as ParameterId, 1)],
  ['parameter-unknown', (run) => run.setParameter('toString' as ParameterId, 1)],
  ['parameter-out-of-range', (run) => run.setParameter('neckResistance', -1)],
  ['parameter-out-of-range', (run) => run.setParameter('neckResistance', Number.NaN)],
  ['parameter-out-of-range', (run) => run.setParameter('neckResistance', Number.POSITIVE_INFINITY)],
  ['parameter-not-integer', (run) => run.setParameter('amparCount', 12.5)],
  ['time-not-finite', (run) => run.advanceTo(Number.NaN)],
  ['time-not-finite', (run) => run.advanceTo(Number.POSITIVE_INFINITY)],
  ['time-past', (run) => run.advanceTo(17)],
  ['time-not-finite', (run) => run.stimulate({ ...train, at: Number.NaN })],
  ['time-past', (run) => run.stimulate({ ...train, at: 17 })],
  ['stimulus-pulses', (run) => run.stimulate({ ...train, pulses: 0 })],
  ['stimulus-pulses', (run) => run.stimulate({ ...train, pulses: 1.5 })],
  ['stimulus-frequency', (run) => run.stimulate({ ...train, frequency: 0 })],
  ['stimulus-frequency', (run) => run.stimulate({ ...train, frequency: Number.NaN })],
  ['stimulus-to', (run) => run.stimulate({ ...clamp, to: 900 })],
  ['stimulus-for', (run) => run.stimulate({ ...clamp, for: -1 })],
  ['stimulus-for', (run) => run.stimulate({ ...clamp, for: Number.POSITIVE_INFINITY })],
  ['stimulus-unknown', (run) => run.stimulate({ ...clamp, kind: 'shout' } as unknown as Stimulus)],
]

describe('bad input', () => {
  test.each(cases)('is refused with %s, and the run goes on unharmed', (code, act) => {
    const run = runMidStep()
    const before = remember(run)
    const refusal = refusalOf(() => act(run))
    expect(refusal.code).toBe(code)
    expect(refusal.message).toMatch(/^[A-Z].{20,}\.$/)
    expect(remember(run)).toBe(before)

    const undisturbed = runMidStep()
    for (const each of [run, undisturbed]) each.advanceTo(60)
    expect(remember(run)).toBe(remember(undisturbed))
  })

  test('names the parameter, the value and the range', () => {
    const refusal = refusalOf(() => runMidStep().setParameter('neckResistance', 1e6))
    expect(refusal.values).toEqual({
      parameter: 'neckResistance',
      value: 1e6,
      min: 0,
      max: 2000,
      unit: 'MOhm',
    })
    for (const part of ['neckResistance', '1000000', '0', '2000']) expect(refusal.message).toContain(part)
  })

  test('is refused at the start of a run too', () => {
    expect(refusalOf(() => createSimulation({ seed: 1, parameters: { amparCount: 1e9 } })).code).toBe(
      'parameter-out-of-range',
    )
    expect(refusalOf(() => createSimulation({ seed: 0.5, parameters: {} })).code).toBe('seed-not-integer')
  })
})

import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import type { Stimulus } from '#src/model/simulation.ts'
import { hour, minute, s } from '#src/parameters/units.ts'

const taken = vi.hoisted(() => ({ steps: 0 }))

vi.mock('#src/model/step-run.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('#src/model/step-run.ts')>()
  const createRunStepper: typeof original.createRunStepper = (...parts) => {
    const stepper = original.createRunStepper(...parts)
    return {
      ...stepper,
      step(...how) {
        taken.steps++
        stepper.step(...how)
      },
    }
  }
  return { ...original, createRunStepper }
})

const train = (at: number, frequency: number, pulses: number, test = false): Stimulus => ({
  kind: 'train',
  at,
  frequency,
  pulses,
  test,
})

/**
 * Steps that the model takes, which are what its speed comes down to, and which are the same on every machine. The bounds stand a
 * twentieth above what was counted: whoever makes steps fewer lowers them here, in the same commit.
 */
const protocols: [name: string, duration: number, most: number, stimuli: Stimulus[]][] = [
  ['a second of 100 Hz and two more', 3 * s, 2720, [train(0, 100, 100)]],
  ['15 min of 1 Hz', 15 * minute, 39_600, [train(0, 1, 900)]],
  [
    '8 h with four tetani and a test pulse each 30 s',
    8 * hour,
    80_500,
    [
      train(0, 1 / 30, 960, true),
      ...[20.1, 25.1, 30.1, 35.1].map((minutes) => train(minutes * minute, 100, 100)),
    ],
  ],
]

describe('steps of the integrator', { timeout: 180_000 }, () => {
  beforeEach(() => {
    taken.steps = 0
  })

  test.each(protocols)('%s', (_, duration, most, stimuli) => {
    const run = createSimulation({ seed: 1, parameters: {} })
    for (const stimulus of stimuli) run.stimulate(stimulus)
    for (let time = duration / 50; time <= duration; time += duration / 50) {
      run.advanceTo(time)
      run.takeSamples()
    }
    expect(taken.steps).toBeGreaterThan(most / 10)
    expect(taken.steps).toBeLessThan(most)
  })
})

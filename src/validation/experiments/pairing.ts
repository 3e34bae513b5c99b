import { minute } from '#src/parameters/units.ts'
import type { Experiment } from '#src/validation/experiment.ts'
import { watchProtocol } from '#src/validation/watch-protocol.ts'

/** Minutes after the beginning at which drugs have arrived and something happens, and until weights are read. */
const begin = 60
const wait = 30

/** Single cells in slices: inputs while the cell is held at a voltage, and with single spikes or short bursts. */
export const pairing: Experiment = {
  id: 'pairing',
  isStochastic: true,
  mostSeeds: 6,
  run(seed) {
    return {
      numbers: {
        H61: heldAt(-40, 0.5, 200, [], seed),
        H62: heldAt(-40, 0.5, 200, [{ agent: 'okadaic-acid', dose: 1 }], seed),
        H63: heldAt(0, 2, 200, [], seed),
        H64: heldWithoutInput(seed),
        H65: afterPairs(1.8, [10], 100, seed),
        H66: afterPairs(1.8, [10, 20, 30], 100, seed),
        H67: afterPairs(1.3, [10], 100, seed),
        H79: afterPairs(1.3, [10, 20, 30], 100, seed),
        H68: afterPairs(3, [10], 100, seed),
        H69: afterPairs(3, [-15], 150, seed),
      },
    }
  },
}

type Conditions = readonly { readonly agent: 'okadaic-acid'; readonly dose: number }[]

/** Weight after so many inputs to a cell that is held at a voltage, mV. */
function heldAt(voltage: number, frequency: number, pulses: number, given: Conditions, seed: number): number {
  const minutes = pulses / frequency / 60
  const run = watchProtocol(
    {
      duration: `${begin + minutes + wait + 1} min`,
      conditions: [...given],
      events: [
        { kind: 'depolarize', at: `${begin} min`, to: `${voltage} mV`, for: `${minutes} min` },
        { kind: 'train', at: `${begin} min`, frequency: `${frequency} Hz`, pulses },
      ],
    },
    seed,
  )
  return run.at(begin + minutes + wait, 'weightPercent')
}

/** Weight after 20 steps to +10 mV, 3 s of every 5, without input and in 5 mM Ca²⁺. */
function heldWithoutInput(seed: number): number {
  const steps = Array.from({ length: 20 }, (_, i) => ({
    kind: 'depolarize' as const,
    at: `${60 + 5 * i} s`,
    to: '10 mV',
    for: '3 s',
  }))
  const run = watchProtocol(
    { duration: '40 min', parameters: { extracellularCalcium: 5 }, events: steps },
    seed,
  )
  return run.at(3 + wait, 'weightPercent')
}

/**
 * Weight after pairs at 0.3 Hz.
 * @param extracellularCalcium mM. @param spikes when the cell is made to fire, ms after the input.
 */
function afterPairs(
  extracellularCalcium: number,
  spikes: readonly number[],
  pulses: number,
  seed: number,
): number {
  const first = Math.min(0, ...spikes)
  const event = (kind: 'train' | 'fire', moment: number) => ({
    kind,
    at: `${minute + moment - first} ms`,
    frequency: '0.3 Hz',
    pulses,
  })
  const end = 1 + pulses / 0.3 / 60
  const run = watchProtocol(
    {
      duration: `${end + wait + 1} min`,
      parameters: { extracellularCalcium },
      events: [event('train', 0), ...spikes.map((moment) => event('fire', moment))],
    },
    seed,
  )
  return run.at(end + wait, 'weightPercent')
}

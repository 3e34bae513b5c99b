import { minute } from '#src/parameters/units.ts'
import type { Experiment } from '#src/validation/experiment.ts'
import { watchProtocol } from '#src/validation/watch-protocol.ts'

const delays = [-80, -40, -20, -10, -5, 5, 10, 20, 40, 80]

/** 60 rounds of inputs and spikes at 1 Hz, mostly in cultured neurons; half an hour later the weight. */
export const timing: Experiment = {
  id: 'timing',
  isStochastic: true,
  run(seed) {
    const curve = delays.map((delay) => [delay, weightAfter('culture', [0], [delay], seed)] as const)
    const at = (delay: number) => curve.find(([x]) => x === delay)![1] - 100
    return {
      numbers: {
        T23a: at(10),
        T23b: at(-10),
        T23e: changeAfter([0, 20], [10], seed),
        T23f: changeAfter([10], [0, 20], seed),
        H21: weightAfter('slice', [0], [10], seed),
        H27: changeAfter([15], [0, 20], seed),
        H28: changeAfter([5], [0, 20], seed),
        H29: changeAfter([0, 20], [15], seed),
        H30: changeAfter([0, 20], [5], seed),
        H31: changeAfter([0, 10], [5], seed),
        H32: changeAfter([5], [0, 10], seed),
      },
      curves: { timing: curve },
    }
  },
}

/** Change of the weight in culture, %. */
function changeAfter(inputs: readonly number[], spikes: readonly number[], seed: number): number {
  return weightAfter('culture', inputs, spikes, seed) - 100
}

/** @param inputs when inputs come in a round, ms, and @param spikes when the cell is made to fire. */
function weightAfter(
  preset: 'culture' | 'slice',
  inputs: readonly number[],
  spikes: readonly number[],
  seed: number,
): number {
  const first = Math.min(...inputs, ...spikes)
  const rounds = (kind: 'train' | 'fire') => (moment: number) => ({
    kind,
    at: `${minute + moment - first} ms`,
    frequency: '1 Hz',
    pulses: 60,
  })
  const events = [...inputs.map(rounds('train')), ...spikes.map(rounds('fire'))]
  return watchProtocol({ duration: '40 min', preset, events }, seed).at(32, 'weightPercent')
}

import type { Experiment } from '#src/validation/experiment.ts'
import { watchProtocol } from '#src/validation/watch-protocol.ts'

const delays = [-80, -40, -20, -10, -5, 5, 10, 20, 40, 80]

/** 60 pairs of an input and a spike at 1 Hz in cultured neurons, by their delay; half an hour later the weight. */
export const timing: Experiment = {
  id: 'timing',
  isStochastic: true,
  run(seed) {
    const curve = delays.map((delay) => [delay, weightAfter('culture', delay, seed)] as const)
    const at = (delay: number) => curve.find(([x]) => x === delay)![1] - 100
    return {
      numbers: {
        T23a: at(10),
        T23b: at(-10),
        H21: weightAfter('slice', 10, seed),
      },
      curves: { timing: curve },
    }
  },
}

function weightAfter(preset: 'culture' | 'slice', delay: number, seed: number): number {
  const run = watchProtocol(
    {
      duration: '40 min',
      preset,
      events: [{ kind: 'pair', at: '1 min', delay: `${delay} ms`, frequency: '1 Hz', pulses: 60 }],
    },
    seed,
  )
  return run.at(32, 'weightPercent')
}

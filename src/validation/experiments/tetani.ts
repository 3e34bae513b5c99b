import type { Curve, Experiment } from '#src/validation/experiment.ts'
import { train, watchProtocol } from '#src/validation/watch-protocol.ts'

const baseline = 10
const looks = [1, 2, 5, 10, 20, 30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 420, 480]

/** One tetanus and four, each with and without protein synthesis: the EPSP slope for hours. */
export const tetani: Experiment = {
  id: 'tetani',
  isStochastic: true,
  run(seed) {
    const one = slopes(1, [], seed)
    const four = slopes(4, [], seed)
    const blocked = slopes(4, [{ agent: 'anisomycin', dose: '25 uM' }], seed)
    const at = (curve: Curve, minutes: number) => curve.find(([time]) => time === minutes)![1]
    const early = (at(blocked, 30) - 100) / (at(four, 30) - 100)
    return {
      numbers: {
        T13a: at(one, 5),
        T13b: at(one, 30),
        T13c: at(one, 60),
        T13d: at(one, 180),
        T14a: at(four, 30),
        T14b: at(four, 480),
        T15a: 100 * early,
        T15b: at(blocked, 480),
      },
      curves: { one, four, anisomycin: blocked },
    }
  },
}

/** EPSP slopes by minutes after the last of some tetani, five minutes apart. */
function slopes(
  tetani: number,
  conditions: readonly { agent: 'anisomycin'; dose: string }[],
  seed: number,
): Curve {
  const first = baseline + 60
  const last = first + 5 * (tetani - 1)
  const run = watchProtocol(
    {
      duration: `${last + 481} min`,
      conditions: [...conditions],
      events: [
        {
          kind: 'test',
          at: `${first - baseline}.5 min`,
          every: '1 min',
          count: last + 480 - first + baseline,
        },
        ...Array.from({ length: tetani }, (_, i) => train(first + 5 * i, 100, 100)),
      ],
    },
    seed,
  )
  // Half a minute after the full one the pulse comes; look just after it.
  return looks.map((minutes) => [minutes, run.at(last + minutes - 0.49, 'epspSlopePercent')] as const)
}

import type { AgentId } from '#src/parameters/agents.ts'
import type { Experiment } from '#src/validation/experiment.ts'
import { testEachMinute, train, watchProtocol } from '#src/validation/watch-protocol.ts'

const baseline = 10

/** What happens to LTP that is there already, and protocols between the well-known ones. */
export const lasting: Experiment = {
  id: 'lasting',
  isStochastic: true,
  run(seed) {
    const four = [0, 5, 10, 15].map((at) => train(baseline + at, 100, 100))
    const bursts = (trains: number) =>
      Array.from({ length: 10 * trains }, (_, i) => ({
        ...train(baseline, 100, 4),
        at: `${60 * baseline + 10 * Math.floor(i / 10) + (i % 10) / 5} s`,
      }))
    const massed = [0, 20, 40, 60].map((at) => ({
      ...train(baseline, 100, 100),
      at: `${60 * baseline + at} s`,
    }))
    const antibody = [{ agent: 'anti-nmdar-igg' as const, dose: 1 }]
    return {
      numbers: {
        T25: slope(bursts(1), 60, seed),
        H13: slope([train(baseline, 100, 100)], 60, seed, { agent: 'kn62', from: '20 min' }),
        H14: slope([train(baseline, 100, 100)], 60, seed, { agent: 'cn-peptide', from: '20 min' }),
        H15: slope([train(baseline, 100, 21)], 30, seed),
        H16: slope(bursts(3), 60, seed),
        H17: slope(massed, 480, seed) - slope(four, 480, seed),
        H18: slope([train(baseline, 100, 21)], 480, seed, { agent: 'forskolin', from: '0 s', to: '25 min' }),
        H19: slope([train(baseline, 1, 300)], 60, seed),
        H20: afterDay(antibody, seed),
      },
    }
  },
}

type Event = Omit<ReturnType<typeof train>, 'at'> & { readonly at: string }

/** EPSP slope so many minutes after the first event, which comes at the end of the baseline. */
function slope(
  events: readonly Event[],
  minutes: number,
  seed: number,
  given?: { agent: AgentId; from: string; to?: string },
): number {
  const at = baseline + minutes
  const run = watchProtocol(
    {
      duration: `${at + 1} min`,
      conditions: given ? [given] : [],
      events: [testEachMinute(baseline), ...events, { kind: 'test', at: `${at} min` }],
    },
    seed,
  )
  return run.at(at + 0.01, 'epspSlopePercent')
}

/** LTP of one tetanus after a day of antibodies. */
function afterDay(conditions: { agent: 'anti-nmdar-igg'; dose: number }[], seed: number): number {
  const day = 24 * 60
  const run = watchProtocol(
    {
      duration: `${day + 60} min`,
      conditions,
      events: [
        { ...testEachMinute(baseline), at: `${day - baseline}.5 min` },
        train(day, 100, 100),
        { kind: 'test', at: `${day + 30} min` },
      ],
    },
    seed,
  )
  return run.at(day + 30.01, 'epspSlopePercent')
}

import type { AgentId } from '#src/parameters/agents.ts'
import type { Experiment } from '#src/validation/experiment.ts'
import { testEachMinute, train, watchProtocol } from '#src/validation/watch-protocol.ts'

type Given = { readonly agent: AgentId; readonly dose: string | number }

const hour = 60
const baseline = 10

/** What drugs and mutations leave of LTP and LTD. They are there for an hour before anything happens. */
export const blockers: Experiment = {
  id: 'blockers',
  isStochastic: true,
  run(seed) {
    const tetanus = (given: Given[], after = 30) => slopeAfter(given, 100, 100, after, seed)
    const slow = (given: Given[]) => slopeAfter(given, 1, 900, 60, seed)
    const apv: Given = { agent: 'apv', dose: '50 uM' }
    const control = tetanus([])
    const potentiation = (agent: AgentId, dose: string | number) =>
      (100 * (tetanus([{ agent, dose }]) - 100)) / (control - 100)
    return {
      numbers: {
        T18a: tetanus([apv]),
        T18b: slow([apv]),
        T19a: tetanus([{ agent: 'kn62', dose: '10 uM' }]),
        T19b: tetanus([{ agent: 't286a', dose: 1 }]),
        T19c: slow([{ agent: 'cyclosporin', dose: 1 }]),
        T19d: slow([{ agent: 'okadaic-acid', dose: 1 }]),
        H2: potentiation('memantine', '1 uM'),
        H3: potentiation('memantine', '10 uM'),
        H4: potentiation('ketamine', '10 uM'),
        H5: potentiation('ketamine', '1 uM'),
        H6: tetanus([{ agent: 'amyloid-beta', dose: '200 nM' }]),
        H7: potentiation('corticosterone', 1),
        H8: potentiation('kt5720', 1),
        H9: slopeAfter([{ agent: 'latrunculin', dose: 1 }], 100, 100, 180, seed),
        H10: potentiation('ifenprodil', '3 uM'),
        H11: afterLowMagnesium([], seed),
        H12: afterLowMagnesium([{ agent: 'memantine', dose: '1 uM' }], seed),
        H22: afterLowMagnesium([{ agent: 'memantine', dose: '10 uM' }], seed),
        H25: afterLowMagnesium([{ agent: 'apv', dose: '20 uM' }], seed),
        H26: afterLowMagnesium([{ agent: 'apv', dose: '200 uM' }], seed),
      },
    }
  },
}

/** LTP, as a change in percent, after an hour of test pulses in little Mg²⁺ and what else is given with it. */
function afterLowMagnesium(given: readonly Given[], seed: number): number {
  const from = '20 min'
  const tetanusAt = 80
  const run = watchProtocol(
    {
      duration: '120 min',
      conditions: [
        { agent: 'low-magnesium', dose: '0.01 mM', from },
        ...given.map((drug) => ({ ...drug, from })),
      ],
      events: [testEachMinute(119), train(tetanusAt, 100, 100)],
    },
    seed,
  )
  const before = run.at(tetanusAt - 0.4, 'epspSlopePercent')
  return 100 * (run.at(tetanusAt + 30.6, 'epspSlopePercent') / before - 1)
}

/** EPSP slope in percent of the baseline under the same drugs, so many minutes after a train. */
function slopeAfter(
  given: Given[],
  frequency: number,
  pulses: number,
  minutes: number,
  seed: number,
): number {
  const begin = hour + baseline
  const end = begin + pulses / frequency / 60
  const run = watchProtocol(
    {
      duration: `${end + minutes + 1} min`,
      conditions: given,
      events: [
        { ...testEachMinute(baseline), at: `${hour}.5 min` },
        train(begin, frequency, pulses),
        { kind: 'test', at: `${end + minutes} min` },
      ],
    },
    seed,
  )
  return run.at(end + minutes + 0.01, 'epspSlopePercent')
}

import type { AgentId } from '#src/parameters/agents.ts'
import type { Experiment } from '#src/validation/experiment.ts'
import { bursts, testResponse } from '#src/validation/test-responses.ts'

/** What the spacing and number of pulses decides. */
export const patterns: Experiment = {
  id: 'patterns',
  isStochastic: true,
  mostSeeds: 6,
  run(seed) {
    const everySeconds = (apart: number) => testResponse({ stimuli: bursts(0, 10, apart) }, 30, seed)
    const [dense, theta, sparse, sparsest] = [0.1, 0.2, 1, 2].map(everySeconds)
    /** Theta-burst trains, half a minute apart, after three hours. */
    const trains = (count: number) =>
      testResponse({ stimuli: Array.from({ length: count }, (_, i) => bursts(i / 2)).flat() }, 180, seed)
    /** Half an hour after the first pulse. */
    const slowly = (frequency: number, pulses: number, ...agents: AgentId[]) =>
      testResponse(
        { stimuli: [{ at: 0, frequency, pulses }], given: agents.map((agent) => ({ agent, dose: 1 })) },
        30,
        seed,
      )
    const atTenHertz = (...agents: AgentId[]) => slowly(10, 150, ...agents)
    return {
      numbers: {
        H37: sparsest!,
        H38: sparse!,
        H39: theta! - Math.max(dense!, sparse!, sparsest!),
        H40: testResponse({ stimuli: bursts(0, 1) }, 30, seed),
        H41: trains(8) - trains(1),
        H42: atTenHertz(),
        H43: atTenHertz('forskolin'),
        H44: atTenHertz('okadaic-acid'),
        H45: slowly(5, 300),
        H74: slowly(5, 900, 'okadaic-acid'),
        H75: slowly(1, 100),
        H76: slowly(5, 250),
      },
    }
  },
}

import type { Experiment } from '#src/validation/experiment.ts'
import { watchProtocol } from '#src/validation/watch-protocol.ts'

/** A test pulse each half minute for three hours: the pathway stays as it is. */
export const stability: Experiment = {
  id: 'stability',
  isStochastic: true,
  run(seed) {
    const run = watchProtocol(
      { duration: '181 min', events: [{ kind: 'test', at: '0 s', every: '30 s', count: 361 }] },
      seed,
    )
    return { numbers: { T17: run.at(180, 'weightPercent') } }
  },
}

import type { BenchRow } from '#src/cli/bench/bench-row.ts'
import { secondsNow } from '#src/cli/bench/process-clock.ts'
import { createSimulation } from '#src/model/create-simulation.ts'
import { uniformAt } from '#src/numerics/random-streams.ts'
import { createServedRun } from '#src/worker/served-run.ts'

const day = 8 * 3600
const seeks = 60

/** The slowest of jumps all over 8 h of test pulses and tetani, each further back than the one before. */
export function measureSeek(): BenchRow[] {
  const run = createServedRun(createSimulation({ seed: 1, parameters: {} }))
  const train = { kind: 'train', at: 0, frequency: 1 / 30, pulses: 960, test: true } as const
  run.change({ kind: 'stimulate', stimulus: train })
  for (const minutes of [20.1, 25.1, 30.1, 35.1]) {
    const tetanus = { kind: 'train', at: minutes * 60, frequency: 100, pulses: 100, test: false } as const
    run.change({ kind: 'stimulate', stimulus: tetanus })
  }
  run.advance(day)
  run.takeSamples()
  const times = Array.from({ length: seeks }, (_, i) => ((seeks - i - uniformAt(1, 0, i)) / seeks) * day)
  let worst = 0
  for (const to of times) {
    const start = secondsNow()
    run.seek(to)
    worst = Math.max(worst, secondsNow() - start)
    run.takeSamples()
  }
  return [{ name: 'slowest seek back within 8 h', measured: 1000 * worst, unit: 'ms', goal: { atMost: 150 } }]
}

import type { BenchRow } from '#src/cli/bench/bench-row.ts'
import { secondsNow, timeQuickest } from '#src/cli/bench/process-clock.ts'
import { createSimulation } from '#src/model/create-simulation.ts'
import type { Stimulus } from '#src/model/simulation.ts'
import { hour, minute, s } from '#src/parameters/units.ts'

/** A protocol of the bench. */
export interface BenchProtocol {
  readonly name: string
  /** ms. */
  readonly duration: number
  readonly stimuli: readonly Stimulus[]
}

/** The three that baselines run too, and the first of them with a tail. */
export const benchProtocols = {
  tetanus: { name: '100 Hz for 1 s', duration: 1 * s, stimuli: tetani([0]) },
  slow: {
    name: '1 Hz for 15 min',
    duration: 15 * minute,
    stimuli: [{ kind: 'train', at: 0, frequency: 1, pulses: 900, test: false }],
  },
  day: {
    name: '8 h, tests each 30 s, 4 tetani',
    duration: 8 * hour,
    stimuli: [
      { kind: 'train', at: 0, frequency: 1 / 30, pulses: 960, test: true },
      ...tetani([20.1, 25.1, 30.1, 35.1].map((at) => at * minute)),
    ],
  },
} satisfies Record<string, BenchProtocol>

/** The first ones are still being compiled: of milliseconds it takes many. */
const triesOfShort = 100
const triesOfLong = 5

/** How fast the mean-field level goes. */
export function measureMeanField(): BenchRow[] {
  const { tetanus, slow, day } = benchProtocols
  const withTail = { ...tetanus, name: `${tetanus.name}, and 2 s more`, duration: 3 * s }
  const unit = 'model s per s'
  const rows = [tetanus, withTail, slow, day].map(
    (protocol): BenchRow => ({
      name: `mean field: ${protocol.name}`,
      measured: paceOfModel(protocol),
      unit,
    }),
  )
  const wallTime = day.duration / s / rows.at(-1)!.measured
  return [...rows, { name: 'the same in wall time', measured: wallTime, unit: 's', goal: { atMost: 1 } }]
}

/** Model seconds per second of a clock, making of the run not counted: the quickest of many tries. */
export function paceOfModel({ duration, stimuli }: BenchProtocol, now = secondsNow): number {
  const tries = duration > minute ? triesOfLong : triesOfShort
  const runs = Array.from({ length: tries }, () => {
    const simulation = createSimulation({ seed: 1, parameters: {} })
    for (const stimulus of stimuli) simulation.stimulate(stimulus)
    return simulation
  })
  let next = 0
  return duration / s / timeQuickest(tries, () => runs[next++]!.advanceTo(duration), now)
}

function tetani(times: readonly number[]): Stimulus[] {
  return times.map((at) => ({ kind: 'train', at, frequency: 100, pulses: 100, test: false }))
}

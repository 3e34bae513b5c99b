import type { BenchRow } from '#src/cli/bench/bench-row.ts'
import { timeQuickest } from '#src/cli/bench/process-clock.ts'
import { createSpineEquations } from '#src/cli/bench/spine-equations.ts'
import { solveWithOdex, solveWithRk4 } from '#src/cli/bench/textbook-solvers.ts'
import { createSimulation } from '#src/model/create-simulation.ts'
import type { Stimulus } from '#src/model/simulation.ts'
import { hour, minute, s } from '#src/parameters/units.ts'

/** The first ones are still being compiled. */
const triesOfShort = 12
const triesOfLong = 3
/** The textbook solvers are slow and get the beginning of the tetanus only. */
const stretch = 200
/** At 20 µs the textbook solver is off by a percent, far above it is unstable. */
const rk4Step = 0.01

/** How fast the mean-field level goes, and textbook solvers on its equations in the same run. */
export function measureMeanField(): BenchRow[] {
  const tetanus = pace(1 * s, tetani([0]), triesOfShort)
  const withTail = pace(3 * s, tetani([0]), triesOfShort)
  const equations = createSpineEquations()
  equations.releases = Array.from({ length: stretch / 10 }, (_, i) => 10 * i)
  const odex = stretch / s / timeQuickest(triesOfLong, () => solveWithOdex(equations, stretch))
  const rk4 = stretch / s / timeQuickest(triesOfLong, () => solveWithRk4(equations, stretch, rk4Step))
  const slow = pace(15 * minute, [{ kind: 'train', at: 0, frequency: 1, pulses: 900, test: false }])
  const day = pace(8 * hour, [
    { kind: 'train', at: 0, frequency: 1 / 30, pulses: 960, test: true },
    ...tetani([20.1, 25.1, 30.1, 35.1].map((at) => at * minute)),
  ])
  const unit = 'model s per s'
  return [
    { name: 'mean field: 100 Hz for 1 s', measured: tetanus, unit },
    { name: 'mean field: 100 Hz for 1 s, and 2 s more', measured: withTail, unit },
    { name: 'mean field: 1 Hz for 15 min', measured: slow, unit },
    { name: 'mean field: 8 h, tests each 30 s, 4 tetani', measured: day, unit },
    { name: 'the same in wall time', measured: (8 * hour) / s / day, unit: 's', goal: { atMost: 1 } },
    { name: 'one spine in odex: 100 Hz for 0.2 s', measured: odex, unit },
    { name: 'one spine in RK4 at 10 µs: 100 Hz for 0.2 s', measured: rk4, unit },
    { name: 'mean field ÷ odex, 100 Hz', measured: tetanus / odex, unit: '×', goal: { atLeast: 300 } },
    { name: 'mean field ÷ RK4, 100 Hz', measured: tetanus / rk4, unit: '×' },
  ]
}

function tetani(times: readonly number[]): Stimulus[] {
  return times.map((at) => ({ kind: 'train', at, frequency: 100, pulses: 100, test: false }))
}

/** Model seconds per wall second, making of the run not counted. */
function pace(duration: number, stimuli: readonly Stimulus[], tries = triesOfLong): number {
  const runs = Array.from({ length: tries }, () => {
    const simulation = createSimulation({ seed: 1, parameters: {} })
    for (const stimulus of stimuli) simulation.stimulate(stimulus)
    return simulation
  })
  let next = 0
  return duration / s / timeQuickest(tries, () => runs[next++]!.advanceTo(duration))
}

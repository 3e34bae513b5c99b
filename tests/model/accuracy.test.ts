import { expect, test } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import type { Simulation } from '#src/model/simulation.ts'
import { scalarNames, type TraceName, traceNames } from '#src/parameters/observables.ts'
import { minute, s } from '#src/parameters/units.ts'

/** Largest difference to a solution with steps a hundred times as fine, as a share of a trace's range. */
const accuracy = 0.005
/** A spike may come this much earlier or later, ms: at its flank voltage and Mg²⁺ block are compared with both sides. */
const spikeJitter = 0.1

/** Traces that hardly move in this run are measured against what they move in others. */
const leastRange: Partial<Record<TraceName, number>> = { lateFraction: 0.1, epspSlopePercent: 10 }

function prepare(stepScale: number): Simulation {
  const run = createSimulation({ seed: 2, parameters: {}, stepScale })
  run.stimulate({ kind: 'train', at: 10, frequency: 20, pulses: 2, test: true })
  run.stimulate({ kind: 'train', at: 150, frequency: 100, pulses: 20, test: false })
  run.stimulate({ kind: 'depolarize', at: 500, to: -20, for: 50 })
  return run
}

function times(): number[] {
  const list: number[] = []
  for (let t = 5.25; t < 600; t += 0.5) list.push(t)
  for (let t = 0.7 * s; t < 5 * minute; t *= 1.1) list.push(t)
  return list
}

function readAt(run: Simulation, time: number): number[] {
  run.advanceTo(time)
  run.takeSamples()
  const { hero } = run.observe()
  return traceNames.map((name) => hero[scalarNames.indexOf(name)]!)
}

test('every trace stays within 0.5 % of its range of a solution a hundred times as fine', {
  timeout: 180_000,
}, () => {
  const [usual, fine] = [prepare(1), prepare(0.01)]
  const rows = times().map((time) => ({
    usual: readAt(usual, time),
    around: [-spikeJitter, 0, spikeJitter].map((shift) => readAt(fine, time + shift)),
  }))
  traceNames.forEach((name, column) => {
    const all = rows.map(({ around }) => around[1]![column]!)
    const range = Math.max(leastRange[name] ?? 0, Math.max(...all) - Math.min(...all))
    let worst = 0
    for (const row of rows) {
      const near = row.around.map((values) => values[column]!)
      const value = row.usual[column]!
      const off = Math.max(Math.min(...near) - value, value - Math.max(...near), 0)
      worst = Math.max(worst, off)
    }
    expect(worst / range, name).toBeLessThan(accuracy)
  })
})

import { createSimulation } from '#src/model/create-simulation.ts'
import type { Simulation, SimulationOptions } from '#src/model/simulation.ts'
import { type CounterName, counterNames, type ScalarName, scalarNames } from '#src/parameters/observables.ts'
import { minute, s } from '#src/parameters/units.ts'

export type Parameters = SimulationOptions['parameters']

/** A train as a reader of a paper thinks of it: when it starts in minutes, at how many Hz, how many pulses. */
export type Train = readonly [atMinute: number, frequency: number, pulses: number]

/** What the hero or the neighbour shows now. */
export function show(simulation: Simulation, name: ScalarName, which: 'hero' | 'neighbour' = 'hero'): number {
  return simulation.observe()[which][scalarNames.indexOf(name)]!
}

export function count(simulation: Simulation, name: CounterName): number {
  return simulation.observe().counters[counterNames.indexOf(name)]!
}

/** A baseline of five test pulses, a minute apart, then the trains; stands one minute after the baseline. */
export function startProtocol(trains: readonly Train[], parameters: Parameters = {}, seed = 1): Simulation {
  const simulation = createSimulation({ seed, parameters })
  simulation.stimulate({ kind: 'train', at: 0, frequency: 1 / 60, pulses: 5, test: true })
  simulation.advanceTo(5 * minute)
  for (const [atMinute, frequency, pulses] of trains) {
    const at = (5 + atMinute) * minute
    simulation.stimulate({ kind: 'train', at, frequency, pulses, test: false })
  }
  return simulation
}

/** EPSP slope in percent of the baseline, tested so many minutes after the baseline. */
export function slopeAfter(simulation: Simulation, minutes: number): number {
  const at = (5 + minutes) * minute
  simulation.stimulate({ kind: 'train', at, frequency: 1, pulses: 1, test: true })
  simulation.advanceTo(at + 0.1 * s)
  return show(simulation, 'epspSlopePercent')
}

/** All that a run remembers, as text to compare. */
export function remember(simulation: Simulation): string {
  return JSON.stringify(simulation.saveSnapshot())
}

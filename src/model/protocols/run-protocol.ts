import { createSimulation } from '#src/model/create-simulation.ts'
import type { Protocol, ProtocolEvent } from '#src/model/protocols/protocol.ts'
import type { Simulation, Stimulus } from '#src/model/simulation.ts'
import { scalarNames, traceNames } from '#src/parameters/observables.ts'
import { s } from '#src/parameters/units.ts'

/**
 * Runs a protocol and hands out one row per sample interval: time in s, then `traceNames`.
 * @throws ModelRefusal where the model would not take a parameter or a stimulus.
 */
export function* runProtocol(protocol: Protocol): Generator<number[]> {
  const { seed, level, duration, sample, parameters } = protocol
  const simulation = createSimulation({ seed, level, parameters })
  for (const event of protocol.events) simulation.stimulate(toStimulus(event))
  const rows = Math.floor(duration / sample + 1e-9)
  for (let row = 0; row <= rows; row++) {
    simulation.advanceTo(row * sample)
    simulation.takeSamples()
    yield readRow(simulation)
  }
}

function toStimulus(event: ProtocolEvent): Stimulus {
  if (event.kind === 'test') {
    const pulses = event.count ?? 1
    return { kind: 'train', at: event.at, frequency: s / (event.every ?? s), pulses, test: true }
  }
  return event.kind === 'train' ? { ...event, test: false } : event
}

const columns = traceNames.map((name) => scalarNames.indexOf(name))

function readRow(simulation: Simulation): number[] {
  const { hero } = simulation.observe()
  return [simulation.simTime / s, ...columns.map((column) => hero[column]!)]
}

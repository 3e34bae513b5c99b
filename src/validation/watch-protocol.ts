import { startProtocol } from '#src/model/protocols/run-protocol.ts'
import type { Simulation } from '#src/model/simulation.ts'
import { type ScalarName, scalarNames } from '#src/parameters/observables.ts'
import { minute } from '#src/parameters/units.ts'
import type { ProtocolFile } from '#src/protocols/protocol-schema.ts'
import { readProtocol } from '#src/protocols/read-protocol.ts'

/** A run of a protocol that is looked at on its way. Times in minutes, in rising order. */
export interface WatchedRun {
  readonly simulation: Simulation
  /** Goes to a time and reads a number of the hero or the neighbour there. */
  at(minutes: number, name: ScalarName, which?: 'hero' | 'neighbour'): number
  /** Largest value of a number in a stretch, looked at every `every` ms. */
  peak(from: number, to: number, every: number, name: ScalarName): number
}

export function watchProtocol(file: ProtocolFile, seed: number): WatchedRun {
  const simulation = startProtocol({ ...readProtocol(file), seed })
  const read = (name: ScalarName, which: 'hero' | 'neighbour') =>
    simulation.observe()[which][scalarNames.indexOf(name)]!
  const go = (time: number) => {
    simulation.advanceTo(time)
    simulation.takeSamples()
  }
  return {
    simulation,
    at(minutes, name, which = 'hero') {
      go(minutes * minute)
      return read(name, which)
    },
    peak(from, to, every, name) {
      let highest = Number.NEGATIVE_INFINITY
      for (let time = from * minute; time <= to * minute; time += every) {
        go(time)
        highest = Math.max(highest, read(name, 'hero'))
      }
      return highest
    },
  }
}

/** A test pulse each minute, half a minute off the full one, for so many minutes. */
export function testEachMinute(minutes: number) {
  return { kind: 'test', at: '0.5 min', every: '1 min', count: minutes } as const
}

/** A train that begins at a minute. */
export function train(at: number, frequency: number, pulses: number, input: 'first' | 'second' = 'first') {
  return { kind: 'train', at: `${at} min`, frequency: `${frequency} Hz`, pulses, input } as const
}

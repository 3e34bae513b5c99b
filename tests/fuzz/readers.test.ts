import { afterEach, describe, expect, test } from 'vitest'
import { readLaunchOptions } from '#src/app/launch-options.ts'
import { hostVerbs } from '#src/app/read-host-message.ts'
import { agents } from '#src/parameters/agents.ts'
import { presetProtocolIds } from '#src/protocols/preset-protocols.ts'
import { writeScenarioFile } from '#src/scenarios/write-scenario-file.ts'
import { writeScenarioLink } from '#src/scenarios/write-scenario-link.ts'
import { createDraws, type Draws, spoil } from '#tests/fixtures/spoil.ts'
import {
  faultsOfAddress,
  faultsOfHostMessage,
  faultsOfLink,
  faultsOfProtocol,
  faultsOfScenario,
} from '#tests/fuzz/hold-readers.ts'
import { seedsOf } from '#tests/fuzz/seeds-of.ts'
import { drawScenario } from '#tests/scenarios/draw-scenario.ts'

const protocol = {
  name: 'one of everything',
  protocol: 'tetanus',
  duration: '3 h',
  seed: 1,
  preset: 'slice',
  level: 'mean-field',
  sample: '10 s',
  conditions: [
    { agent: 'apv', dose: '50 uM', from: '0 s', to: '3 h' },
    't286a',
    { agent: 'forskolin', dose: 0.5 },
  ],
  parameters: { temperature: '34 degC', amparCount: 80 },
  events: [
    { kind: 'test', at: '0 s', every: '60 s', count: 181 },
    { kind: 'train', at: '20 min', frequency: '100 Hz', pulses: 100, input: 'second' },
    { kind: 'pair', at: '45 min', delay: '+10 ms', frequency: '1 Hz', pulses: 60 },
    { kind: 'fire', at: '46 min', frequency: '1 Hz', pulses: 60 },
    { kind: 'depolarize', at: '50 min', to: '0 mV', for: '3 min' },
    { kind: 'uncage', at: '60 min', frequency: '0.5 Hz', pulses: 60, magnesium: '0 mM' },
  ],
}

const hostArguments: readonly unknown[][] = [
  [],
  [3],
  [{ kind: 'train', at: 0, frequency: 100, pulses: 100, test: false }],
  [{ protocol: 'tetanus' }],
  ['amparCount', 80],
  ['apv', '50 uM'],
  ['synapse'],
  [{ width: 800, height: 450 }],
  ['change'],
]

afterEach(() => {
  // Nothing that was read has reached what all objects share.
  expect(Object.keys(Object.prototype)).toEqual([])
  for (const key of ['kind', 'polluted', 'at', 'value'])
    expect(({} as Record<string, unknown>)[key]).toBeUndefined()
})

const rounds = (draws: Draws, count: number, hold: (draws: Draws) => string[]) =>
  Array.from({ length: count }, () => hold(draws)).flat()

describe('whatever is read becomes a value or a sentence', () => {
  test.each(seedsOf(10))('protocol files, seed %i', (seed) => {
    const hold = (draws: Draws) => faultsOfProtocol(spoil(protocol, draws))
    expect(rounds(createDraws(seed), 60, hold)).toEqual([])
  })

  test.each(seedsOf(10))('scenario files, seed %i', (seed) => {
    const written = JSON.parse(writeScenarioFile(drawScenario(seed))) as unknown
    const hold = (draws: Draws) => faultsOfScenario(asJson(spoil(written, draws)))
    expect(rounds(createDraws(seed), 30, hold)).toEqual([])
  })

  test.each(seedsOf(10))('links to a run, seed %i', (seed) => {
    const link = writeScenarioLink(drawScenario(seed))
    expect(rounds(createDraws(seed), 40, (draws) => faultsOfLink(spoilLine(link, /[~,]/, draws)))).toEqual([])
  })

  test.each(seedsOf(10))('addresses, seed %i', (seed) => {
    const link = writeScenarioLink(drawScenario(seed))
    const hold = (draws: Draws) => faultsOfAddress(spoilLine(drawAddress(draws, link), /[&=:,]/, draws))
    expect(rounds(createDraws(seed), 40, hold)).toEqual([])
  })

  test.each(seedsOf(10))('messages of a host page, seed %i', (seed) => {
    const hold = (draws: Draws) => {
      const message = {
        spinescope: 1,
        id: seed,
        verb: draws.pick(hostVerbs),
        args: draws.pick(hostArguments),
      }
      return faultsOfHostMessage(spoil(message, draws))
    }
    expect(rounds(createDraws(seed), 100, hold)).toEqual([])
  })
})

/** A scenario only ever comes out of JSON, where there are no circles. */
function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each)))
  } catch {
    return null
  }
}

const values: Readonly<Record<string, readonly string[]>> = {
  protocol: presetProtocolIds,
  conditions: Object.entries(agents).map(
    ([name, { usualDose, unit }]) => `${name}:${usualDose}${unit},t286a`,
  ),
  compare: ['plain', 'apv:50uM'],
  languages: ['en,de', 'es'],
  hosts: ['https://school.example', 'https://a.example,https://b.example:8080'],
  more: ['https://museum.example/more'],
  pin: ['1234'],
  seed: ['1', '4294967295'],
  at: ['0', '1800'],
}

function drawAddress({ pick, whole }: Draws, link: string): string {
  const names = Object.keys(readLaunchOptions('').options)
  const query = Array.from({ length: whole(1, 5) }, () => {
    const name = pick(names)
    return `${name}=${pick(values[name] ?? ['on', 'off', 'auto', '2', 'none'])}`
  })
  return `?${query.join('&')}#run=${link}`
}

const odd = [
  '',
  '~',
  ',',
  '-',
  '9',
  '1e999',
  '-0',
  'NaN',
  '0x1f',
  ' ',
  '%',
  '%00',
  '%E0%A4',
  '%3Cscript%3E',
  '<b>',
  '𝕏',
  '__proto__',
  'constructor',
  '\u0000',
  'x'.repeat(3000),
]

/** Parts of a line lost, doubled, exchanged, or with something odd in their place. */
function spoilLine(line: string, between: RegExp, { whole, pick, uniform }: Draws): string {
  const parts = line.split(new RegExp(`(${between.source})`))
  for (let left = whole(1, 3); left > 0; left--) {
    const [one, other] = [whole(0, parts.length - 1), whole(0, parts.length - 1)]
    const way = uniform()
    if (way < 0.35) parts[one] = pick(odd)
    else if (way < 0.5) parts.splice(one, whole(1, 4))
    else if (way < 0.65) parts.splice(one, 0, ...parts.slice(other, other + whole(1, 6)))
    else if (way < 0.8) [parts[one], parts[other]] = [parts[other]!, parts[one]!]
    else {
      const at = whole(0, parts[one]!.length)
      parts[one] = parts[one]!.slice(0, at) + pick(odd) + parts[one]!.slice(at + whole(0, 2))
    }
    if (parts.length === 0) return ''
  }
  return parts.join('')
}

import { describe, expect, test } from 'vitest'
import { agents } from '#src/parameters/agents.ts'
import { readQuantity } from '#src/parameters/quantity.ts'
import { minute, s, us } from '#src/parameters/units.ts'
import { presetProtocols } from '#src/protocols/preset-protocols.ts'
import { readProtocol } from '#src/protocols/read-protocol.ts'

/** Everything that a protocol file may say, as the README shows it. */
const everything = {
  name: 'one tetanus',
  duration: '3 h',
  seed: 1,
  level: 'mean-field',
  sample: '10 s',
  conditions: [{ agent: 'apv', dose: '50 uM', from: '0 s', to: '3 h' }],
  parameters: { temperature: '34 degC' },
  events: [
    { kind: 'test', at: '0 s', every: '60 s', count: 181 },
    { kind: 'train', at: '20 min', frequency: '100 Hz', pulses: 100 },
    { kind: 'train', at: '25 min', frequency: '1 Hz', pulses: 900 },
    { kind: 'pair', at: '45 min', delay: '+10 ms', frequency: '1 Hz', pulses: 60 },
    { kind: 'depolarize', at: '50 min', to: '0 mV', for: '3 min' },
    { kind: 'uncage', at: '60 min', frequency: '0.5 Hz', pulses: 60, magnesium: '0 mM' },
  ],
}

describe('a quantity', () => {
  test.each([
    ['3 us', 'ms', 3 * us],
    ['2.5min', 'ms', 2.5 * minute],
    ['1e2 Hz', 'Hz', 100],
    ['-20 mV', 'mV', -20],
    ['−20 mV', 'mV', -20],
    ['0.05 mM', 'uM', 50],
    ['5 µM', 'nM', 5000],
    ['34 °C', 'degC', 34],
    ['3', '', 3],
  ] as const)('%s is read in %s', (text, unit, value) => {
    expect(readQuantity(text, unit)).toBeCloseTo(value, 9)
  })

  test.each([
    ['3', 'ms'],
    ['3 mV', 'ms'],
    ['three s', 'ms'],
    ['1 s 2', 'ms'],
    ['', 'mV'],
    ['1e999 s', 'ms'],
    ['NaN s', 'ms'],
    ['3 Hz', ''],
  ] as const)('“%s” is none in %s', (text, unit) => {
    expect(readQuantity(text, unit)).toBeUndefined()
  })
})

describe('a protocol', () => {
  test('is read with all that it may say', () => {
    const protocol = readProtocol(everything)
    expect(protocol).toMatchObject({ duration: 180 * minute, seed: 1, level: 'mean-field', sample: 10 * s })
    expect(protocol.parameters).toEqual({ temperature: 34 })
    expect(protocol.conditions).toEqual([{ agent: 'apv', dose: 50, from: 0, to: 180 * minute }])
    expect(protocol.stimuli.map(({ kind, at }) => [kind, at / minute])).toEqual([
      ['train', 0],
      ['train', 20],
      ['train', 25],
      ['train', 45],
      ['fire', 45 + 1 / 6000],
      ['depolarize', 50],
      ['uncage', 60],
    ])
    const bath = protocol.courses.find(({ parameter }) => parameter === 'magnesiumConcentration')
    expect(bath).toMatchObject({ becomes: { value: 0 }, from: 60 * minute, onset: 0 })
    expect(bath!.to).toBeGreaterThan(60 * minute + (59 / 0.5) * s)
  })

  test('puts the earlier of two paired spikes at the time of the event', () => {
    const pair = (delay: string) =>
      readProtocol({
        duration: '1 s',
        events: [{ kind: 'pair', at: '0.1 s', delay, frequency: '1 Hz', pulses: 1 }],
      }).stimuli.map(({ kind, at }) => `${kind} ${at}`)
    expect(pair('10 ms')).toEqual(['train 100', 'fire 110'])
    expect(pair('-10 ms')).toEqual(['train 110', 'fire 100'])
  })

  test('takes over protocols and conditions by name', () => {
    const named = readProtocol({
      protocol: 'tetanus',
      preset: 'culture',
      conditions: ['ketamine', { agent: 'kn62', from: '30 min' }],
      events: [{ kind: 'test', at: '199.5 min' }],
    })
    expect(named.duration).toBe(200 * minute)
    expect(named.stimuli).toHaveLength(4)
    expect(named.conditions.map(({ agent, dose }) => [agent, dose])).toEqual([
      ['ketamine', 10],
      ['kn62', 10],
    ])
    expect(named.parameters.coactiveSynapses).toBeGreaterThan(0)
    for (const protocol of Object.keys(presetProtocols)) {
      expect(readProtocol({ protocol }).stimuli.length).toBeGreaterThan(0)
    }
    for (const agent of Object.keys(agents)) {
      expect(readProtocol({ duration: '1 s', conditions: [agent] }).courses.length).toBeGreaterThan(0)
    }
  })

  const [first] = everything.events
  test.each([
    ['nothing', null, /The protocol is null/],
    ['a list', [], /The protocol is \[\]/],
    ['no duration', {}, /duration is missing.*3 h/],
    ['a number for a duration', { ...everything, duration: 5 }, /duration is 5: .*quantity/],
    ['a bad unit', { ...everything, duration: '40 parsecs' }, /duration is "40 parsecs".*min/],
    ['a negative duration', { ...everything, duration: '-1 s' }, /duration is "-1 s"/],
    ['an overflowing duration', { ...everything, duration: '1e400 s' }, /duration is "1e400 s"/],
    ['an unknown key', { ...everything, tempo: 'allegro' }, /tempo is no key.*duration/],
    ['an unknown key in an event', { ...everything, events: [{ ...first, hz: 3 }] }, /events\[0\]\.hz/],
    ['an unknown event', { ...everything, events: [{ kind: 'shout', at: '0 s' }] }, /events\[0\].*uncage/],
    ['half a pulse', { ...everything, events: [{ ...everything.events[1], pulses: 0.5 }] }, /pulses is 0\.5/],
    [
      'a negative rate',
      { ...everything, events: [{ ...everything.events[1], frequency: '-1 Hz' }] },
      /-1 Hz/,
    ],
    ['a late event', { ...everything, duration: '10 min' }, /events\[1\]\.at.*duration/],
    ['a count alone', { ...everything, events: [{ kind: 'test', at: '0 s', count: 3 }] }, /every is missing/],
    ['an unknown agent', { ...everything, conditions: ['aspirin'] }, /conditions\[0\].*agent/],
    ['a dose without a unit', { ...everything, conditions: [{ agent: 'apv', dose: 50 }] }, /dose is 50.*uM/],
    ['too high a dose', { ...everything, conditions: [{ agent: 't286a', dose: 2 }] }, /dose is 2.*0 to 1/],
    [
      'an end before a beginning',
      { ...everything, conditions: [{ agent: 'apv', from: '2 s', to: '1 s' }] },
      /to is/,
    ],
    ['one agent twice at a time', { ...everything, conditions: ['apv', 'apv'] }, /conditions\[1\].*\[0\]/],
    ['an unknown parameter', { ...everything, parameters: { luck: 7 } }, /parameters\.luck is 7/],
    ['NaN', { ...everything, parameters: { temperature: Number.NaN } }, /parameters\.temperature is NaN/],
    ['a value out of range', { ...everything, parameters: { temperature: '99 degC' } }, /99 degC.*20 to 40/],
    ['half a receptor', { ...everything, parameters: { nmdar2ACount: 1.5 } }, /whole number/],
    ['an unknown protocol', { ...everything, protocol: 'waltz' }, /protocol is "waltz".*theta-burst/],
    ['molecules for hours', { ...everything, level: 'molecular' }, /10 min at the molecular level/],
    ['millions of rows', { ...everything, sample: '1 us' }, /rows/],
    ['half a seed', { ...everything, seed: 0.5 }, /seed is 0\.5.*whole/],
  ])('with %s is refused, and the sentence says where and what would be right', (_, protocol, sentence) => {
    expect(() => readProtocol(protocol)).toThrow(sentence)
  })
})

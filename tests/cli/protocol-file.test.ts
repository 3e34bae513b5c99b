import { describe, expect, test } from 'vitest'
import { protocolFile } from '#src/cli/protocol-file.ts'
import { runProtocol } from '#src/model/protocols/run-protocol.ts'
import { readQuantity } from '#src/parameters/quantity.ts'
import { minute, us } from '#src/parameters/units.ts'

const oneTetanus = {
  name: 'one tetanus',
  duration: '40 min',
  sample: '10 min',
  seed: 2,
  events: [
    { kind: 'test', at: '0 s', every: '60 s', count: 41 },
    { kind: 'train', at: '10.5 min', frequency: '100 Hz', pulses: 100 },
  ],
}

describe('a quantity', () => {
  test.each([
    ['3 us', 'duration', 3 * us],
    ['2.5min', 'duration', 2.5 * minute],
    ['1e2 Hz', 'frequency', 100],
    ['-20 mV', 'voltage', -20],
  ] as const)('%s is read', (text, kind, value) => {
    expect(readQuantity(text, kind)).toBeCloseTo(value, 12)
  })

  test.each([
    ['3', 'duration'],
    ['3 mV', 'duration'],
    ['three s', 'duration'],
    ['1 s 2', 'duration'],
    ['', 'voltage'],
  ] as const)('“%s” is none', (text, kind) => {
    expect(readQuantity(text, kind)).toBeUndefined()
  })
})

describe('a protocol file', () => {
  test('runs: one row an interval, and the tetanus potentiates', () => {
    const rows = [...runProtocol(protocolFile.parse(oneTetanus))]
    expect(rows.map(([time]) => time)).toEqual([0, 600, 1200, 1800, 2400])
    expect(rows[1]![1]).toBeCloseTo(100, 0)
    expect(rows[4]![1]).toBeGreaterThan(140)
  })

  test.each([
    ['an unknown key', { ...oneTetanus, tempo: 'allegro' }, 'tempo'],
    ['a bad unit', { ...oneTetanus, duration: '40 parsecs' }, '40 parsecs'],
    ['a negative duration', { ...oneTetanus, duration: '-1 s' }, '-1 s'],
    ['an unknown event', { ...oneTetanus, events: [{ kind: 'shout', at: '0 s' }] }, 'events'],
    ['half a pulse', { ...oneTetanus, events: [{ ...oneTetanus.events[1], pulses: 0.5 }] }, 'pulses'],
  ])('with %s is refused, and the reason says where', (_, file, part) => {
    const result = protocolFile.safeParse(file)
    expect(result.success).toBe(false)
    expect(JSON.stringify(result.error?.issues)).toContain(part)
  })
})

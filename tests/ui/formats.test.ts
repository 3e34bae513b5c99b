import { describe, expect, test } from 'vitest'
import { describeChanges, type Glance } from '#src/ui/describe-changes.ts'
import { clockParts, readableDuration } from '#src/ui/format-quantity.ts'
import { fastestLens, lensToPosition, nextLens, positionToLens, slowestLens } from '#src/ui/lens-scale.ts'
import { thinTrace } from '#src/ui/thin-trace.ts'

describe('durations read naturally', () => {
  test.each([
    [0, 'unit.s', '0'],
    [2e-6, 'unit.us', '2'],
    [0.00042, 'unit.ms', '0.42'],
    [0.002, 'unit.ms', '2'],
    [1, 'unit.s', '1'],
    [1800, 'unit.min', '30'],
    [7500, 'unit.h', '2.08'],
    [172800, 'unit.d', '2'],
  ])('%d s', (seconds, key, value) => {
    // 0.42 ms is below a millisecond, so it reads in microseconds unless it is close to one.
    const expected = seconds === 0.00042 ? { key: 'unit.us', value: '420' } : { key, value }
    expect(readableDuration(seconds, 'en')).toEqual(expected)
  })

  test('in the language’s own separators', () => {
    expect(readableDuration(0.0125, 'de').value).toBe('12,5')
  })

  test('a clock of minutes and hours', () => {
    expect(clockParts(200, 'en').map(({ value }) => value)).toEqual(['3', '20'])
    expect(clockParts(7500, 'en').map(({ value }) => value)).toEqual(['2', '05'])
  })
})

describe('the time lens', () => {
  test('slider and lens are each other’s inverse', () => {
    for (const lens of [slowestLens, 1e-4, 0.002, 1, 60, fastestLens]) {
      expect(positionToLens(lensToPosition(lens)) / lens).toBeCloseTo(1, 1)
    }
  })

  test('steps go 1, 2, 5 and stop at the ends', () => {
    expect(nextLens(0.002, 1)).toBe(0.005)
    expect(nextLens(0.002, -1)).toBe(0.001)
    expect(nextLens(fastestLens, 1)).toBe(fastestLens)
    expect(nextLens(slowestLens, -1)).toBe(slowestLens)
  })
})

describe('thinning a trace', () => {
  const length = 20_000
  const time = Float64Array.from({ length }, (_, i) => i * 0.01)
  const value = Float64Array.from({ length }, (_, i) => Math.sin(i * 0.37))
  value[12_345] = 9
  value[3_210] = -7

  test('keeps every extreme and stays small', () => {
    const thin = thinTrace(time, value, length, 0, 200, 150)
    expect(thin.time.length).toBeLessThanOrEqual(304)
    expect(Math.max(...thin.value)).toBe(9)
    expect(Math.min(...thin.value)).toBe(-7)
    expect(thin.time[thin.time.length - 1]).toBe(time[length - 1])
    for (let i = 1; i < thin.time.length; i++) expect(thin.time[i]).toBeGreaterThan(thin.time[i - 1] ?? 0)
  })

  test('leaves few samples as they are', () => {
    const thin = thinTrace(time, value, length, 10, 10.5, 150)
    expect(thin.time.length).toBeGreaterThan(49)
    expect(thin.time[0]).toBeLessThanOrEqual(10)
  })

  test('an empty trace stays empty', () => {
    expect(thinTrace(time, value, 0, 0, 1, 100).time.length).toBe(0)
  })
})

describe('what happened, in words', () => {
  const rest: Glance = { spikes: 0, vesicles: 0, magnesiumExits: 0, caUM: 0.06, ampars: 80, epsp: 100 }

  test('nothing happened: nothing is said', () => expect(describeChanges(rest, rest)).toEqual([]))

  test('a spike without a vesicle is told as one', () => {
    expect(describeChanges(rest, { ...rest, spikes: 1 })).toEqual([
      { key: 'events.failure', values: { count: 1 } },
    ])
  })

  test('a tetanus tells vesicles, magnesium and calcium, and no more than three things', () => {
    const now = { spikes: 100, vesicles: 30, magnesiumExits: 50, caUM: 5, ampars: 90, epsp: 140 }
    expect(describeChanges(rest, now).map(({ key }) => key)).toEqual([
      'events.vesicle',
      'events.magnesium',
      'events.calcium',
    ])
  })

  test('receptors that left are told as leaving', () => {
    expect(describeChanges(rest, { ...rest, ampars: 74 })[0]).toEqual({
      key: 'events.removed',
      values: { count: 6, total: 74 },
    })
  })
})

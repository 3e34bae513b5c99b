import { describe, expect, test } from 'vitest'
import {
  clockParts,
  decimals,
  figures,
  readableDuration,
  readTyped,
  typeable,
} from '#src/ui/format-quantity.ts'

describe('durations read naturally', () => {
  test.each([
    [0, 'unit.s', '0'],
    [2e-6, 'unit.us', '2'],
    [0.00042, 'unit.us', '420'],
    [0.002, 'unit.ms', '2'],
    [0.9999, 'unit.s', '1'],
    [1800, 'unit.min', '30'],
    [7500, 'unit.h', '2.08'],
    [172800, 'unit.d', '2'],
  ])('%d s', (seconds, key, value) => {
    expect(readableDuration(seconds, 'en')).toEqual({ key, value })
  })

  test('in the language’s own separators', () => {
    expect(readableDuration(0.0125, 'de').value).toBe('12,5')
  })
})

describe('the clock', () => {
  const read = (seconds: number) =>
    clockParts(seconds, 'en')
      .map(({ key, value }) => `${value} ${key.replace('unit.', '')}`)
      .join(' ')

  test.each([
    [0, '0 s'],
    [0.00042, '0.42 ms'],
    [0.5, '500.0 ms'],
    [0.9996, '0.99 s'],
    [12.5, '12.50 s'],
    [59.999, '59.99 s'],
    [60, '1 min 00 s'],
    [200, '3 min 20 s'],
    [7500, '2 h 05 min'],
    [86400 + 3 * 3600, '1 d 03 h'],
  ])('%d s reads %s', (seconds, text) => expect(read(seconds)).toBe(text))

  test('never shows a later time than the one before as smaller', () => {
    // A clock that rounds up near a border would jump back after it.
    expect(read(59.9999)).not.toContain('60')
    expect(read(3599.9)).toBe('59 min 59 s')
  })
})

describe('numbers', () => {
  test('a minus sign is a minus sign', () => {
    expect(figures(-65, 'en')).toBe('−65')
    expect(decimals(-58.4, 0, 'en')).toBe('−58')
  })

  test('what rounds to zero has no sign', () => expect(decimals(-0.2, 0, 'en')).toBe('0'))

  test('a readout keeps its decimals', () => expect(decimals(2, 2, 'en')).toBe('2.00'))

  test('what is shown in a field can be typed again', () => {
    for (const value of [0.044, 3000, 3.16e7, 2e-4, 0, -65]) expect(Number(typeable(value, 'en'))).toBe(value)
    expect(typeable(3.16e7, 'en')).toBe('3.16e7')
    expect(typeable(0.1 + 0.2, 'en')).toBe('0.3')
    expect(typeable(0.044, 'de')).toBe('0,044')
    expect(readTyped(typeable(3.16e7, 'es'))).toBe(3.16e7)
  })
})

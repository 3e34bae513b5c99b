import { expect, test } from 'vitest'
import { thinTrace } from '#src/ui/thin-trace.ts'

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

test('keeps the extremes of each stretch as wide as a pixel', () => {
  const buckets = 100
  const thin = thinTrace(time, value, length, 0, 200, buckets)
  for (let bucket = 0; bucket < buckets; bucket++) {
    const inBucket = (at: number) => Math.floor(at / 2) === bucket
    const all = value.filter((_, i) => inBucket(time[i] ?? 0))
    const kept = thin.value.filter((_, i) => inBucket(thin.time[i] ?? 0))
    expect(Math.max(...kept)).toBe(Math.max(...all))
    expect(Math.min(...kept)).toBe(Math.min(...all))
  }
})

test('leaves few samples as they are, with a neighbour on either side so that the line reaches the edge', () => {
  const thin = thinTrace(time, value, length, 10, 10.5, 150)
  expect(thin.time.length).toBeGreaterThan(49)
  expect(thin.time[0]).toBeLessThanOrEqual(10)
  expect(thin.time[thin.time.length - 1]).toBeGreaterThanOrEqual(10.5)
})

test('does not write into the run', () => {
  const before = value.slice(1000, 1040)
  const thin = thinTrace(time, value, length, 10, 10.3, 150)
  thin.value.fill(1e9)
  expect(value.slice(1000, 1040)).toEqual(before)
})

test('an empty trace stays empty', () => {
  expect(thinTrace(time, value, 0, 0, 1, 100).time.length).toBe(0)
})

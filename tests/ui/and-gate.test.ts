import { describe, expect, test } from 'vitest'
import { traceNames } from '#src/parameters/observables.ts'
import type { TraceHistory } from '#src/session/session.ts'
import { isGateOpen, readGate } from '#src/ui/and-gate.ts'
import { endOfEvents, stimuli } from '#src/ui/stimuli.ts'

function history(rows: readonly (readonly [time: number, open: number, calcium: number])[]): TraceHistory {
  const columns = Object.fromEntries(
    traceNames.map((name) => [name, new Float64Array(rows.length)]),
  ) as unknown as TraceHistory['columns']
  rows.forEach(([, open, calcium], i) => {
    columns.nmdarOpen[i] = open
    columns.caUM[i] = calcium
  })
  return {
    time: Float64Array.from(rows, ([time]) => time),
    columns,
    length: rows.length,
    known: rows.length,
    revision: 1,
  }
}

describe('a case of the truth table', () => {
  test('is the time that pores were open, and the highest Ca²⁺, within its stretch only', () => {
    const found = readGate(
      history([
        [0, 9, 99],
        [1, 0, 0.1],
        [1.01, 1, 0.5],
        [1.03, 1, 2],
        [1.04, 0, 0.2],
        [1.5, 9, 99],
      ]),
      1,
      1.2,
    )
    expect(found!.poreMilliseconds).toBeCloseTo(5 + 20 + 5, 6)
    expect(found!.calcium).toBe(2)
    expect(isGateOpen(found!)).toBe(true)
    expect(isGateOpen({ poreMilliseconds: 3, calcium: 0.6 })).toBe(false)
  })

  test('is nothing where nothing was sampled', () => {
    expect(readGate(history([]), 0, 1)).toBeNull()
  })
})

test('every stimulus ends after it has begun, the longest after a quarter of an hour', () => {
  for (const { events } of Object.values(stimuli)) expect(endOfEvents(events)).toBeGreaterThanOrEqual(0)
  expect(endOfEvents(stimuli.low.events)).toBe(899)
  expect(endOfEvents(stimuli.spaced.events)).toBeCloseTo(900.99, 9)
})

import { describe, expect, test } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import { type CounterName, counterNames, sampleNames } from '#src/parameters/observables.ts'
import { createEventHistory } from '#src/session/event-history.ts'
import { openSession } from '#tests/session/open-session.ts'

/** A row with running totals; everything else is zero. */
function row(time: number, totals: Partial<Record<CounterName, number>>): number[] {
  const cells = sampleNames.map((name) => totals[name as CounterName] ?? 0)
  return [time, ...cells]
}
const rows = (...each: number[][]) => Float64Array.from(each.flat())

describe('the history of events', () => {
  test('says when totals grew, and by how many', () => {
    const history = createEventHistory()
    history.add(rows(row(0, {}), row(0.1, { vesiclesFused: 1 }), row(0.2, { vesiclesFused: 1 })))
    history.add(rows(row(0.3, { vesiclesFused: 3 })))
    expect(history.marks('vesiclesFused')).toEqual([
      { from: 0.1, to: 0.1, count: 1 },
      { from: 0.3, to: 0.3, count: 2 },
    ])
    expect(history.marks('magnesiumExits')).toEqual([])
  })

  test('hears nothing twice when a way is gone again', () => {
    const history = createEventHistory()
    history.add(rows(row(0.1, { vesiclesFused: 1 }), row(0.2, { vesiclesFused: 2 })))
    const { revision } = history
    history.add(rows(row(0.1, { vesiclesFused: 1 }), row(0.2, { vesiclesFused: 2 })))
    expect(history.marks('vesiclesFused')).toHaveLength(2)
    expect(history.revision).toBe(revision)
    // At the other level of the model a replay counts a little differently: marks keep their order all the same.
    history.add(rows(row(0.1, { vesiclesFused: 9 })))
    expect(history.marks('vesiclesFused')).toHaveLength(2)
  })

  test('forgets what lay ahead where something new happens, and counts on from there', () => {
    const history = createEventHistory()
    history.add(rows(row(0.1, { amparsInserted: 1 }), row(0.2, { amparsInserted: 5 })))
    history.branch(0.15)
    history.add(rows(row(0.18, { amparsInserted: 1 }), row(0.25, { amparsInserted: 2 })))
    expect(history.marks('amparsInserted')).toEqual([
      { from: 0.1, to: 0.1, count: 1 },
      { from: 0.25, to: 0.25, count: 1 },
    ])
  })

  test('stays bounded over days, loses no event, and joins the closest first', () => {
    const history = createEventHistory()
    for (let i = 1; i <= 20_000; i++) {
      const burst = Math.floor(i / 100) * 600
      history.add(rows(row(burst + (i % 100) / 100, { magnesiumExits: i })))
    }
    const marks = history.marks('magnesiumExits')
    expect(marks.length).toBeLessThanOrEqual(2048)
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(20_000)
    // Ten minutes of quiet between bursts are never bridged.
    expect(Math.max(...marks.map(({ from, to }) => to - from))).toBeLessThan(1)
    for (let i = 1; i < marks.length; i++) expect(marks[i]!.from).toBeGreaterThan(marks[i - 1]!.to)
  })
})

test('a run of the model tells its spikes at their times, kept on the way back and dropped by a new stimulus', async () => {
  const { session } = await openSession({ create: createSimulation })
  await session.stimulate({ kind: 'train', at: 0.5, frequency: 10, pulses: 5, test: false })
  await session.seek(2)
  const spikes = () => session.events.marks('presynapticSpikes')
  expect(spikes().map(({ count }) => count)).toEqual([1, 1, 1, 1, 1])
  spikes().forEach(({ from }, i) => {
    expect(Math.abs(from - (0.5 + i / 10))).toBeLessThan(0.0002)
  })
  await session.seek(0.65)
  expect(spikes()).toHaveLength(5)
  expect(session.traces.known).toBeGreaterThan(session.traces.length)
  await session.stimulate({ kind: 'train', at: 1, frequency: 10, pulses: 1, test: false })
  expect(spikes()).toHaveLength(2)
  expect(session.traces.known).toBe(session.traces.length)
  expect(session.events.commands).toHaveLength(2)
  await session.seek(2)
  // The train goes on, and the new pulse comes.
  expect(spikes().reduce((sum, { count }) => sum + count, 0)).toBe(6)
  await session.reset()
  expect(spikes()).toEqual([])
  expect(counterNames.every((kind) => session.events.marks(kind).length === 0)).toBe(true)
})

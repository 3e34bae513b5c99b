import { expect, test } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import { traceNames } from '#src/parameters/observables.ts'
import { createRunArchive } from '#src/session/earlier-runs.ts'
import type { TraceHistory } from '#src/session/session.ts'
import { openSession } from '#tests/session/open-session.ts'

const tetanus = { kind: 'train', at: 0.1, frequency: 100, pulses: 100, test: false } as const

test('a run that is left by starting over is kept, with what was done in it', async () => {
  const { session } = await openSession({ create: createSimulation })
  await session.reset()
  expect(session.earlier).toMatchObject({ list: [], present: 1 })
  await session.stimulate(tetanus)
  await session.seek(2)
  const { length } = session.traces
  const peak = Math.max(...session.traces.columns.caUM.slice(0, length))
  await session.reset()
  expect(session.earlier.present).toBe(2)
  const [kept] = session.earlier.list
  expect(kept).toMatchObject({ number: 1, commands: [{ kind: 'stimulate', stimulus: tetanus }] })
  expect(kept?.traces.length).toBe(length)
  await session.seek(1)
  expect(Math.max(...(kept?.traces.columns.caUM ?? []))).toBe(peak)
})

test('going back and doing something else keeps what would have come; looking at another level does not', async () => {
  const { session } = await openSession({ create: createSimulation })
  await session.seek(1)
  await session.stimulate(tetanus)
  await session.seek(3)
  await session.seek(0.5)
  session.setLens(0.002)
  await session.seek(0.6)
  expect(session.earlier.list).toHaveLength(0)
  await session.seek(2.5)
  await session.seek(0.5)
  await session.setCondition('apv', 50)
  expect(session.earlier.list).toHaveLength(1)
  expect(session.earlier.list[0]?.commands.some(({ kind }) => kind === 'follow')).toBe(false)
})

test('where nobody compares, as at an exhibit, what a visitor did is gone', async () => {
  const { session } = await openSession({ create: createSimulation, earlierRuns: 0 })
  await session.stimulate(tetanus)
  await session.seek(2)
  await session.reset()
  expect(session.earlier.list).toHaveLength(0)
})

test('few are kept, of days only as much as a plot needs, and never without its peaks', () => {
  const archive = createRunArchive()
  const rows = 200_000
  const column = Float64Array.from({ length: rows }, (_, i) => (i === 123_457 ? 9 : 0))
  const traces: TraceHistory = {
    length: rows,
    known: rows,
    time: Float64Array.from({ length: rows }, (_, i) => i),
    columns: Object.fromEntries(
      traceNames.map((name) => [name, column]),
    ) as unknown as TraceHistory['columns'],
    revision: 1,
  }
  const given = [{ kind: 'stimulate', at: 0, stimulus: tetanus } as const]
  for (let i = 0; i < 7; i++) archive.keep(given, traces)
  archive.keep([], traces)
  expect(archive.list.map(({ number }) => number)).toEqual([7, 6, 5, 4])
  const { length, columns, time } = archive.list[0]!.traces
  expect(length).toBeLessThan(50_000)
  expect(Math.max(...columns.caUM)).toBe(9)
  expect(time[length - 1]).toBe(rows - 1)
})

import { beforeEach, describe, expect, test } from 'vitest'
import { type Bench, createBench, lastsFor } from '#src/ui/bench.ts'
import { pairs, stimuli } from '#src/ui/stimuli.ts'
import { createFakeSession, type FakeSession } from '#tests/fixtures/fake-session.ts'

let session: FakeSession
let bench: Bench
beforeEach(() => {
  session = createFakeSession()
  bench = createBench(session)
})

describe('firing', () => {
  test('starts the run through a lens that shows it, and notes when it happens', () => {
    session.showTime(4)
    bench.fire('tetanus')
    expect(session.asked).toEqual(['stimulate train'])
    expect(session.store.getState()).toMatchObject({ isPlaying: true, lens: 0.2 })
    expect(bench.store.getState().lastStimulus).toEqual({
      id: 'tetanus',
      from: 4,
      to: 4 + lastsFor(stimuli.tetanus.events),
    })
  })

  test('leaves a lens alone that already shows it', () => {
    session.setLens(1)
    bench.fire('tetanus')
    expect(session.store.getState().lens).toBe(1)
  })

  test('a tetanus of 100 pulses at 100 Hz lasts about a second', () => {
    expect(lastsFor(stimuli.tetanus.events)).toBeCloseTo(1.04, 2)
    expect(lastsFor(stimuli.test.events)).toBeLessThan(0.1)
  })
})

describe('the run so far', () => {
  test('keeps the way forward on a journey back, also to zero', async () => {
    session.showTime(90)
    bench.seek(0)
    await session.answer()
    expect(session.store.getState().simTime).toBe(0)
    expect(bench.store.getState().reached).toBe(90)
  })

  test('keeps it on a step back to zero: rows that are known lie ahead', () => {
    session.showTime(90)
    Object.assign(session.traces, { length: 1, known: 40 })
    session.showTime(0)
    expect(bench.store.getState().reached).toBe(90)
    Object.assign(session.traces, { length: 0, known: 0 })
    session.showTime(1)
    session.showTime(0)
    expect(bench.store.getState().reached).toBe(0)
  })

  test('forgets it when something new happens in the past', async () => {
    session.showTime(90)
    bench.seek(30)
    await session.answer()
    bench.fire('test')
    expect(bench.store.getState().reached).toBe(30)
  })

  test('forgets all on starting over, whoever asked for it', () => {
    session.showTime(90)
    bench.fire('test')
    session.reset()
    expect(bench.store.getState()).toMatchObject({ reached: 0, lastStimulus: null })
  })
})

test('while one journey is under way only the latest wish waits', async () => {
  bench.seek(1)
  bench.seek(2)
  bench.seek(3)
  expect(session.asked).toEqual(['seek 1'])
  await session.answer()
  expect(session.asked).toEqual(['seek 1', 'seek 3'])
  await session.answer()
  expect(session.asked).toHaveLength(2)
})

test('a slider dragged fast sends its last value last, and not all between', async () => {
  const done = bench.setParameter('amparCount', 81)
  void bench.setParameter('amparCount', 82)
  void bench.setParameter('amparCount', 83)
  void bench.setParameter('nmdarConductance', 30)
  expect(session.asked).toEqual(['set amparCount 81', 'set nmdarConductance 30'])
  await session.answer()
  expect(session.asked.at(-1)).toBe('set amparCount 83')
  await session.answer()
  await session.answer()
  await done
  void bench.setParameter('amparCount', 84)
  expect(session.asked.at(-1)).toBe('set amparCount 84')
})

test('one leap ahead at a time', async () => {
  session.showTime(10)
  bench.forward(60)
  bench.forward(3600)
  expect(session.asked).toEqual(['fastForward 70'])
  expect(bench.store.getState().forwarding).toBe(60)
  await session.answer()
  await Promise.resolve()
  expect(bench.store.getState().forwarding).toBe(null)
})

test('the delay of pairs puts pulse or spike first, and the bench fires what was dragged', () => {
  expect(pairs(-20).map(({ kind, at }) => `${kind} ${at}`)).toEqual(['train 0.02', 'fire 0'])
  expect(pairs(20).map(({ kind, at }) => `${kind} ${at}`)).toEqual(['train 0', 'fire 0.02'])
  const session = createFakeSession()
  const fired: number[] = []
  const bench = createBench({
    ...session,
    stimulate: async ({ at }) => {
      fired.push(at)
      return true
    },
  })
  bench.setPairingDelay(-50)
  bench.fire('pairing')
  expect(fired).toEqual([0.05, 0])
})

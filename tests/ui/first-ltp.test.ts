import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { ChapterState } from '#src/ui/chapter-player.ts'
import { createFirstLtp } from '#src/ui/first-ltp.ts'
import { createFakeSession } from '#tests/fixtures/fake-session.ts'

function openGuide() {
  const session = createFakeSession()
  const fired: string[] = []
  const shots: string[] = []
  const chapters = createStore<ChapterState>(() => ({ chapter: null, step: 0, phase: 'told', answer: null }))
  const guide = createFirstLtp(
    session,
    { getState: () => ({ setShot: (shot: string) => shots.push(shot) }) as never },
    {
      fire(id) {
        fired.push(`${id} at ${session.frames.simTime}`)
        session.play()
      },
    },
    { store: chapters },
  )
  /** A press that has something to compute, which the worker then has done. */
  async function press(): Promise<void> {
    const pressing = guide.goOn()
    await Promise.resolve()
    await session.answer()
    await pressing
  }
  return { session, guide, press, fired, shots, chapters, stage: () => guide.store.getState().stage }
}

test('who watches sees each step to its end, and half an hour pass by itself', async () => {
  const { session, guide, press, fired, shots, stage } = openGuide()
  guide.begin()
  expect([stage(), shots, fired]).toEqual(['test', ['synapse'], ['test at 0']])
  session.showTime(0.2)
  await press()
  expect([stage(), fired[1]]).toEqual(['tetanus', 'tetanus at 1.2'])
  session.showTime(2)
  expect(stage()).toBe('tetanus')
  session.showTime(2.6)
  expect(stage()).toBe('waiting')
  expect(session.store.getState()).toMatchObject({ isPlaying: true, lens: 450 })
  session.showTime(1801.3)
  expect([stage(), session.store.getState().isPlaying]).toEqual(['ready', false])
  await guide.goOn()
  expect([stage(), fired[2]]).toEqual(['again', 'test at 1801.3'])
  session.store.setState({ readout: { ...session.store.getState().readout, epspSlopePercent: 163 } })
  session.showTime(1801.34)
  expect(guide.store.getState()).toEqual({ stage: 'made', response: 163 })
})

test('who presses on is not kept waiting: the half hour is computed', async () => {
  const { guide, press, fired } = openGuide()
  guide.begin()
  await press()
  await press()
  expect(fired).toEqual(['test at 0', 'tetanus at 1', 'test at 1801'])
})

test('starting over or a chapter ends it, and nothing follows', async () => {
  for (const how of ['reset', 'chapter'] as const) {
    const { session, guide, fired, chapters, stage } = openGuide()
    guide.begin()
    session.showTime(0.1)
    if (how === 'reset') await session.reset()
    else chapters.setState({ chapter: 'gate' })
    expect(stage()).toBe('idle')
    await guide.goOn()
    session.showTime(5000)
    expect(fired).toEqual(['test at 0'])
  }
})

test('who leaves while something is computed meets no tetanus afterwards', async () => {
  const { session, guide, fired } = openGuide()
  guide.begin()
  const pressing = guide.goOn()
  await Promise.resolve()
  guide.close()
  await session.answer()
  await pressing
  expect(fired).toEqual(['test at 0'])
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { EventKind, EventMark, Session } from '#src/session/session.ts'
import type { BenchState } from '#src/ui/bench.ts'
import { playEvents } from '#src/ui/play-events.ts'
import { voices } from '#src/ui/schedule-tones.ts'
import { createSoundChoice } from '#src/ui/sound-choice.ts'

/** What a browser would have played: where each tone begins, in hertz. */
let heard: number[] = []
let isClosed = false
let volume = { value: -1 }

/** As much of a browser's sound as is asked for. */
class FakeAudio {
  readonly currentTime = 0
  readonly destination = {}
  createGain() {
    const gain = {
      value: 1,
      setValueAtTime() {},
      linearRampToValueAtTime() {},
      exponentialRampToValueAtTime() {},
    }
    // The first one made is the volume of all.
    if (volume.value === -1) volume = gain
    return { gain, connect: () => ({}) }
  }
  createOscillator() {
    return {
      frequency: { setValueAtTime: (hertz: number) => heard.push(hertz), exponentialRampToValueAtTime() {} },
      connect: (next: object) => next,
      start() {},
      stop() {},
    }
  }
  async close() {
    isClosed = true
  }
}

beforeEach(() => {
  heard = []
  isClosed = false
  volume = { value: -1 }
  vi.stubGlobal('AudioContext', FakeAudio)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** A run in which a vesicle fused at 1 s and a receptor came at 2 s. */
function createRun() {
  const at = (time: number): EventMark[] => [{ from: time, to: time, count: 1 }]
  const marks: Partial<Record<EventKind, EventMark[]>> = { vesiclesFused: at(1), amparsInserted: at(2) }
  const store = createStore(() => ({ simTime: 0, isPlaying: true }))
  const bench = { store: createStore(() => ({ eventShown: null }) as unknown as BenchState) }
  const session = {
    store,
    frames: { simTime: 0 },
    events: { marks: (kind: EventKind) => marks[kind] ?? [] },
  } as unknown as Session
  return { session, store, bench }
}

test('sound is off until a visitor switches it on', () => {
  expect(createSoundChoice().getState()).toMatchObject({ isOn: false, volume: 0.5 })
})

test('what happens in a run that plays is heard, as loud as was chosen, and no longer once it ends', () => {
  const { session, store, bench } = createRun()
  const choice = createSoundChoice()
  const end = playEvents(session, bench, choice)
  expect(volume.value).toBe(0.5)
  store.setState({ simTime: 1.5 })
  expect(heard).toEqual([voices.vesiclesFused.from])
  choice.getState().setVolume(0.2)
  expect(volume.value).toBe(0.2)
  end()
  expect(isClosed).toBe(true)
  store.setState({ simTime: 2.5 })
  expect(heard).toHaveLength(1)
})

test('a run that was sought, not played, is silent', () => {
  const { session, store, bench } = createRun()
  playEvents(session, bench, createSoundChoice())
  store.setState({ simTime: 1.5, isPlaying: false })
  store.setState({ isPlaying: true })
  store.setState({ simTime: 1.6 })
  expect(heard).toEqual([])
})

test('a step to an event sounds it', () => {
  const { session, bench } = createRun()
  playEvents(session, bench, createSoundChoice())
  bench.store.setState({ eventShown: { kind: 'amparsInserted', at: 2 } } as Partial<BenchState>)
  expect(heard).toEqual([voices.amparsInserted.from])
})

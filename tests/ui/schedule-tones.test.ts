import { expect, test } from 'vitest'
import type { EventKind, EventMark, RunEvents } from '#src/session/session.ts'
import { scheduleTones, voices } from '#src/ui/schedule-tones.ts'

const at = (...times: number[]): EventMark[] => times.map((time) => ({ from: time, to: time, count: 1 }))
const eventsOf = (marks: Partial<Record<EventKind, EventMark[]>>): RunEvents => ({
  commands: [],
  revision: 1,
  marks: (kind) => marks[kind] ?? [],
})

test('each event sounds once, when the visitor saw it', () => {
  const events = eventsOf({ vesiclesFused: at(1, 1.05, 1.1), presynapticSpikes: at(1.04) })
  const tones = scheduleTones(events, 1, 1.1, 0.2)
  expect(tones.map(({ after }) => Number(after.toFixed(3)))).toEqual([0.08, 0.1, 0.2])
  expect(tones.map(({ from }) => from)).toEqual([
    voices.presynapticSpikes.from,
    voices.vesiclesFused.from,
    voices.vesiclesFused.from,
  ])
  expect(scheduleTones(events, 1.1, 1.2, 0.1)).toEqual([])
})

test('many at once are few tones, louder, and never too loud', () => {
  const crowd = at(...Array.from({ length: 500 }, (_, i) => 1 + i / 1000))
  const tones = scheduleTones(eventsOf({ magnesiumExits: crowd }), 0.5, 2, 0.1)
  expect(tones.length).toBeLessThanOrEqual(4)
  expect(tones[0]!.loudness).toBeGreaterThan(voices.magnesiumExits.loudness)
  const huge = eventsOf({ vesiclesFused: [{ from: 1, to: 1, count: 1e9 }] })
  expect(scheduleTones(huge, 0, 2, 0.1)[0]!.loudness).toBe(1)
})

test('nothing sounds on the way back, or while the run stands still', () => {
  const events = eventsOf({ vesiclesFused: at(1) })
  expect(scheduleTones(events, 2, 0.5, 0.1)).toEqual([])
  expect(scheduleTones(events, 1, 1, 0.1)).toEqual([])
})

test('no two kinds sound alike', () => {
  const heard = Object.values(voices).map(({ shape, from, to }) => `${shape} ${from} ${to}`)
  expect(new Set(heard).size).toBe(heard.length)
})

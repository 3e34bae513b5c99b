import { describe, expect, test } from 'vitest'
import type { EventMark, RunEvents } from '#src/session/session.ts'
import { layTimeline } from '#src/ui/timeline-axis.ts'
import { changesIn, neighbourEvent, placeMarks } from '#src/ui/timeline-marks.ts'

const at = (...times: number[]): EventMark[] => times.map((time) => ({ from: time, to: time, count: 1 }))

describe('marks on the line', () => {
  const axis = layTimeline([0], 10)

  test('that would cover each other are one sign, and none is lost', () => {
    const placed = placeMarks(at(0.1, 0.1001, 0.1002, 9), axis, 900, 7)
    expect(placed.map(({ count }) => count)).toEqual([3, 1])
  })

  test('that stand for a long stretch have a sign at either end', () => {
    const placed = placeMarks([{ from: 0.1, to: 9, count: 50 }], axis, 900, 7)
    expect(placed.map(({ count }) => count)).toEqual([50, 0])
    expect(placed[1]!.x).toBeGreaterThan(placed[0]!.x + 100)
  })
})

describe('stepping by events', () => {
  const events: RunEvents = {
    commands: [],
    revision: 1,
    marks: (kind) =>
      kind === 'presynapticSpikes'
        ? at(1, 2)
        : kind === 'vesiclesFused'
          ? at(1.0004)
          : kind === 'magnesiumExits'
            ? [{ from: 3, to: 4, count: 5 }]
            : [],
  }

  test('goes from one to the next, whatever their kinds', () => {
    expect(neighbourEvent(events, 0, 1)).toEqual({ at: 1, kind: 'presynapticSpikes' })
    expect(neighbourEvent(events, 1, 1)).toEqual({ at: 1.0004, kind: 'vesiclesFused' })
    expect(neighbourEvent(events, 1.0004, 1)).toEqual({ at: 2, kind: 'presynapticSpikes' })
    expect(neighbourEvent(events, 2, -1)).toEqual({ at: 1.0004, kind: 'vesiclesFused' })
    expect(neighbourEvent(events, 1, -1)).toBe(null)
  })

  test('goes through what was told as one, one by one', () => {
    const seen: number[] = []
    for (let now = 2, next = neighbourEvent(events, now, 1); next; next = neighbourEvent(events, now, 1)) {
      now = next.at
      seen.push(now)
    }
    expect(seen).toEqual([3, 3.25, 3.5, 3.75, 4])
    expect(neighbourEvent(events, 4, -1)?.at).toBe(3.75)
  })
})

test('a drug that changes many parameters at once is one change', () => {
  const course = {
    parameter: 'a',
    becomes: { times: 0 },
    from: 5,
    to: null,
    onset: 0,
    recovery: 0,
    cause: 'apv',
  }
  expect(
    changesIn([
      { kind: 'follow', at: 5, course },
      { kind: 'follow', at: 5, course: { ...course, parameter: 'b' } },
      { kind: 'set-level', at: 6, level: 'molecular' },
      { kind: 'end-courses', at: 7, cause: 'apv' },
    ]),
  ).toEqual([
    { at: 5, what: 'apv' },
    { at: 7, what: 'apv' },
  ])
})

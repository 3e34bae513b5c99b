import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { paceRedraws } from '#src/ui/pace-redraws.ts'

let waiting: [number, FrameRequestCallback][] = []
let handles = 0
let now = 0

beforeEach(() => {
  waiting = []
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    waiting.push([++handles, callback])
    return handles
  })
  vi.stubGlobal('cancelAnimationFrame', (handle: number) => {
    waiting = waiting.filter(([each]) => each !== handle)
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** One picture of the browser, so many ms after the last. */
function drawPicture(ms: number): void {
  now += ms
  const due = waiting
  waiting = []
  for (const [, callback] of due) callback(now)
}

test('a plot is redrawn at most about ten times a second, and once more after the last request', () => {
  let drawn = 0
  const pace = paceRedraws(() => drawn++)
  for (let i = 0; i < 60; i++) {
    pace.request()
    drawPicture(1000 / 60)
  }
  expect(drawn).toBeGreaterThanOrEqual(9)
  expect(drawn).toBeLessThanOrEqual(11)
  const before = drawn
  pace.request()
  for (let i = 0; i < 10; i++) drawPicture(1000 / 60)
  expect(drawn).toBe(before + 1)
  expect(waiting, 'nothing goes on by itself').toHaveLength(0)
})

test('six plots beside a slow picture take turns, two with each, and none is left out', () => {
  const drawn = [0, 0, 0, 0, 0, 0]
  const paces = drawn.map((_, i) => paceRedraws(() => drawn[i]!++))
  for (let i = 0; i < 30; i++) {
    for (const { request } of paces) request()
    const before = drawn.reduce((sum, each) => sum + each)
    drawPicture(200)
    expect(drawn.reduce((sum, each) => sum + each) - before).toBeLessThanOrEqual(2)
  }
  expect(drawn).toEqual([10, 10, 10, 10, 10, 10])
})

test('a plot that is gone asks for nothing', () => {
  let drawn = 0
  const pace = paceRedraws(() => drawn++)
  pace.request()
  pace.stop()
  drawPicture(200)
  expect(drawn).toBe(0)
})

import { expect, test } from 'vitest'
import { chooseTraceWindow } from '#src/ui/trace-window.ts'

test('following the lens, the window stands until the past fills most of it, then moves', () => {
  const early = chooseTraceWindow('follow', 0.005, 0.002, null)
  expect(early.from).toBe(0)
  const late = chooseTraceWindow('follow', 100, 0.002, null)
  expect(late.from).toBeLessThan(100)
  expect(late.to).toBeGreaterThan(100)
  expect(late.to - late.from).toBeCloseTo(early.to - early.from, 9)
})

test('a slower lens looks closer', () => {
  const span = (lens: number) => {
    const { from, to } = chooseTraceWindow('follow', 5000, lens, null)
    return to - from
  }
  expect(span(1)).toBeGreaterThan(100 * span(0.005))
})

test('since the stimulus: from just before it to now', () => {
  const { from, to } = chooseTraceWindow('stimulus', 160, 1, 60)
  expect(from).toBe(55)
  expect(to).toBe(160)
})

test('before any stimulus, and before the stimulus’s own time, the whole run is shown', () => {
  const whole = chooseTraceWindow('run', 50, 1, 60)
  expect(whole).toEqual({ from: 0, to: 50 })
  expect(chooseTraceWindow('stimulus', 50, 1, null)).toEqual(whole)
  expect(chooseTraceWindow('stimulus', 50, 1, 60)).toEqual(whole)
})

test('at the very beginning there is a window with a width', () => {
  for (const choice of ['follow', 'stimulus', 'run'] as const) {
    const { from, to } = chooseTraceWindow(choice, 0, 1e-5, null)
    expect(to).toBeGreaterThan(from)
  }
})

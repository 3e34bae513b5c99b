import { describe, expect, test } from 'vitest'
import { chooseBeginnings, layTimeline, placeTicks, positionOf, secondsAt } from '#src/ui/timeline-axis.ts'
import type { LoggedCommand, StimulusMessage } from '#src/wire/messages.ts'

const given = (stimulus: StimulusMessage): LoggedCommand => ({ kind: 'stimulate', at: 0, stimulus })
const train = (at: number, pulses: number, test: boolean) =>
  given({ kind: 'train', at, frequency: pulses > 1 ? 100 : 1, pulses, test })

describe('sections of the time line', () => {
  test('begin at zero and at stimuli, tetani before test pulses', () => {
    const tests = Array.from({ length: 20 }, (_, i) => train(60 * i + 2, 1, true))
    const beginnings = chooseBeginnings([...tests, train(600, 100, false), train(900, 100, false)], 1200)
    expect(beginnings).toHaveLength(5)
    expect(beginnings[0]).toBe(0)
    expect(beginnings).toContain(600)
    expect(beginnings).toContain(900)
  })

  test('leave out what is still to come and what belongs together', () => {
    const pairing = given({ kind: 'fire', at: 1.01, frequency: 1, pulses: 60 })
    expect(chooseBeginnings([train(1, 60, false), pairing, train(700, 100, false)], 100)).toEqual([0, 1])
    expect(chooseBeginnings([train(0.002, 1, true)], 10)).toEqual([0])
  })
})

describe('the time line', () => {
  const axis = layTimeline([0, 1200], 1200 + 2 * 3600)

  test('goes there and back, from microseconds to hours', () => {
    for (const seconds of [0, 1e-5, 3e-4, 0.02, 1, 59, 1199, 1200, 1200.0004, 1201, 4800, 8400]) {
      expect(secondsAt(axis, positionOf(axis, seconds))).toBeCloseTo(seconds, 6)
    }
  })

  test('gives the first millisecond after a stimulus as much room as an hour', () => {
    const room = (from: number, to: number) => positionOf(axis, to) - positionOf(axis, from)
    expect(room(1200 + 1e-5, 1200 + 1e-3)).toBeGreaterThan(room(1200 + 36, 1200 + 3600) / 2)
    expect(room(0, 1200)).toBeGreaterThan(0.3)
  })

  test('ends at a round time that is not before what was reached', () => {
    expect(axis.end).toBe(1200 + 3 * 3600)
    expect(layTimeline([0], 0).end).toBe(1e-3)
    expect(layTimeline([0], 3.2 * 86400).end).toBe(4 * 86400)
    expect(positionOf(axis, axis.end)).toBe(1)
    expect(positionOf(axis, 1e9)).toBe(1)
  })

  test('labels do not touch, and sections begin with one', () => {
    for (const pixels of [300, 900, 3000]) {
      const ticks = placeTicks(axis, pixels, 60)
      const at = ticks
        .filter(({ isLabelled }) => isLabelled)
        .map(({ position }) => position * pixels)
        .sort((a, b) => a - b)
      expect(at[0]).toBe(0)
      for (let i = 1; i < at.length; i++) expect(at[i]! - at[i - 1]!).toBeGreaterThanOrEqual(60)
      expect(ticks.find(({ start, since }) => start === 1200 && since === 0)?.isLabelled).toBe(true)
    }
    const labelled = (pixels: number) => placeTicks(axis, pixels, 60).filter((tick) => tick.isLabelled).length
    expect(labelled(3000)).toBeGreaterThan(labelled(300))
  })
})

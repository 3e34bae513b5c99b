import { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { receptorKinds } from '#src/parameters/observables.ts'
import { calciumPath, calciumPresence, lastStep } from '#src/scene/calcium/calcium-path.ts'
import { advanceStream, createIonStreams, hasIon, rememberedSteps } from '#src/scene/calcium/ion-stream.ts'
import { magnesiumPath } from '#src/scene/magnesium/magnesium-path.ts'
import { awaySeconds, createMagnesiumState, updateMagnesium } from '#src/scene/magnesium/update-magnesium.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { createFrameBuffer, type FrameView, viewFrame } from '#src/wire/frame-view.ts'

/** The longest step of a path that is walked in `count` equal parts, nm. */
function longestStep(path: (age: number, out: Vector3) => Vector3, until: number, count: number): number {
  const before = path(0, new Vector3())
  const now = new Vector3()
  let longest = 0
  for (let i = 1; i <= count; i++) {
    path((until * i) / count, now)
    longest = Math.max(longest, now.distanceTo(before))
    before.copy(now)
  }
  return longest
}

describe('the way of Mg²⁺ out of the pore', () => {
  const way = (away: number, out: Vector3) => magnesiumPath(away, 1.1, out)

  test('has no jump: finer steps are shorter in proportion', () => {
    expect(longestStep(way, 1, 10_000)).toBeLessThan(0.15 * longestStep(way, 1, 1000))
  })

  test('begins on the axis in the membrane and ends beside the mouth', () => {
    const seat = way(0, new Vector3())
    expect([seat.x, seat.z]).toEqual([0, 0])
    expect(Math.abs(seat.y)).toBeLessThan(2.5)
    const end = way(1, new Vector3())
    expect(Math.hypot(end.x, end.z)).toBeGreaterThan(3)
    expect(end.y).toBeGreaterThan(10)
  })

  test('does not leave the pore through its wall', () => {
    const place = new Vector3()
    for (let away = 0; away <= 1; away += 0.002) {
      way(away, place)
      if (place.y < 8) expect(Math.hypot(place.x, place.z)).toBeLessThan(1)
    }
  })
})

describe('a Mg²⁺ flag', () => {
  function nmdar(magnesium: 0 | 1): FrameView {
    const frame = viewFrame(createFrameBuffer())
    frame.header[headerWord.receptors] = 1
    frame.receptorKind[0] = receptorKinds.indexOf('nmdar-2a')
    frame.receptorMagnesium[0] = magnesium
    return frame
  }

  test('sends the ion out within its time, and back', () => {
    const state = createMagnesiumState()
    updateMagnesium(state, nmdar(1), 0.02)
    expect(state.away[0]).toBe(0)
    updateMagnesium(state, nmdar(0), awaySeconds / 2)
    expect(state.away[0]).toBeCloseTo(0.5, 5)
    updateMagnesium(state, nmdar(0), awaySeconds)
    expect(state.away[0]).toBe(1)
    updateMagnesium(state, nmdar(1), 0.75 * awaySeconds)
    expect(state.away[0]).toBeCloseTo(0.25, 5)
  })

  test('that flickers faster than the eye does not make the ion jump', () => {
    const state = createMagnesiumState()
    updateMagnesium(state, nmdar(1), 0.02)
    let before = state.away[0]!
    for (let i = 0; i < 200; i++) {
      updateMagnesium(state, nmdar(i % 2 === 0 ? 0 : 1), 0.016)
      expect(Math.abs(state.away[0]! - before)).toBeLessThan(0.03)
      before = state.away[0]!
    }
  })

  test('is shown as it is in a still', () => {
    const state = createMagnesiumState()
    updateMagnesium(state, nmdar(1), 0)
    expect(state.away[0]).toBe(0)
    updateMagnesium(state, nmdar(0), 0)
    expect(state.away[0]).toBe(1)
  })
})

describe('Ca²⁺ through a pore', () => {
  test('goes from above the membrane to the inside without a jump, and fades there', () => {
    const way = (age: number, out: Vector3) => calciumPath(age, 0.7, out)
    expect(longestStep(way, lastStep, 20_000)).toBeLessThan(0.15 * longestStep(way, lastStep, 2000))
    expect(way(0, new Vector3()).y).toBeGreaterThan(10)
    expect(way(lastStep, new Vector3()).y).toBeLessThan(-10)
    expect(calciumPresence(0)).toBe(0)
    expect(calciumPresence(lastStep)).toBeCloseTo(0, 9)
  })

  function ionsAfter(rate: number, seconds: number): number {
    const streams = createIonStreams()
    let entered = 0
    let seen = -1
    for (let i = 0; i < seconds * 50; i++) {
      advanceStream(streams, 3, rate, 0.02)
      for (let step = seen + 1; step <= streams.newest[3]!; step++) {
        if (hasIon(streams, 3, streams.newest[3]! - step)) entered++
      }
      seen = streams.newest[3]!
    }
    return entered
  }

  test('enters at the rate that is asked for', () => {
    expect(ionsAfter(0, 20)).toBe(0)
    expect(ionsAfter(2, 200) / 200).toBeCloseTo(2, 0)
    expect(ionsAfter(6, 200) / 200).toBeGreaterThan(2 * (ionsAfter(2, 200) / 200))
  })

  test('is forgotten once it is out of the picture', () => {
    const streams = createIonStreams()
    for (let i = 0; i < 200; i++) advanceStream(streams, 0, 6, 0.05)
    for (let i = 0; i < 600; i++) advanceStream(streams, 0, 0, 0.05)
    for (let age = 0; age < rememberedSteps; age++) expect(hasIon(streams, 0, age)).toBe(false)
  })
})

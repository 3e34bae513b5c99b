import { describe, expect, test } from 'vitest'
import { createSpikeLight, type SpikeLight, updateSpikeLight } from '#src/scene/membranes/spike-light.ts'

const frame = 1 / 60

/** Plays pictures; `spikesAt` says how many spikes there have been by a time. */
function play(
  seconds: number,
  spikesAt: (time: number) => number,
  each: (light: SpikeLight, time: number) => void,
  lens = 1,
  millivolts = -66,
) {
  const light = createSpikeLight()
  updateSpikeLight(light, spikesAt(0), millivolts, 0, frame)
  for (let i = 1; i <= seconds / frame; i++) {
    updateSpikeLight(light, spikesAt(i * frame), millivolts, lens * frame, frame)
    each(light, i * frame)
  }
}

/** How often a brightness goes from dark to bright. */
function countFlashes(values: readonly number[]): number {
  let flashes = 0
  let isBright = false
  for (const value of values) {
    if (!isBright && value > 0.5) flashes++
    if (value > 0.5) isBright = true
    if (value < 0.25) isBright = false
  }
  return flashes
}

describe('the light of a spike', () => {
  test('runs once from the cell body along the shaft and is gone', () => {
    const places: number[] = []
    play(
      2,
      (time) => (time > 0.1 ? 1 : 0),
      (light) => light.wave > 0.01 && places.push(light.place),
    )
    expect(places[0]!).toBeGreaterThan(13)
    expect(places.at(-1)!).toBeLessThan(-3)
    expect(places).toEqual([...places].sort((a, b) => b - a))
    expect(places.length * frame).toBeLessThan(1)
  })

  test.each([1, 2, 3, 5, 10, 50, 100])(
    'of a train of %d a second never flashes more than three times a second',
    (rate) => {
      const seen: number[] = []
      play(
        6,
        (time) => Math.floor(time * rate),
        ({ wave, held }) => seen.push(Math.max(wave, held)),
      )
      expect(countFlashes(seen)).toBeLessThanOrEqual(3 * 6)
      expect(Math.max(...seen)).toBeGreaterThan(0.5)
    },
  )

  test('of a 100 Hz train is one steady light', () => {
    const held: number[] = []
    play(
      2,
      (time) => Math.floor(time * 100),
      (light, time) => time > 0.6 && held.push(light.held),
    )
    expect(Math.min(...held)).toBe(1)
  })

  test('follows the voltage in slow motion, and not at full speed, where it would flicker', () => {
    const last = (lens: number) => {
      let held = 0
      play(
        2,
        () => 0,
        (light) => (held = light.held),
        lens,
        -20,
      )
      return held
    }
    expect(last(0.001)).toBeGreaterThan(0.8)
    expect(last(1)).toBe(0)
  })

  test('does not come for what fired in a leap through time, or before a run was wound back', () => {
    const light = createSpikeLight()
    updateSpikeLight(light, 0, -66, 0, frame)
    updateSpikeLight(light, 100, -66, 1800, frame)
    expect(light.wave).toBe(0)
    updateSpikeLight(light, 3, -66, -1, frame)
    updateSpikeLight(light, 3, -66, frame, frame)
    expect(Math.max(light.wave, light.held)).toBe(0)
  })
})

import { describe, expect, test } from 'vitest'
import { createCheckpoints } from '#src/worker/checkpoints.ts'

const at = (second: number) => ({ at: second, snapshot: second, applied: 0 })

describe('checkpoints', () => {
  test('the nearest one before a time is found, and the first always is', () => {
    const checkpoints = createCheckpoints(at(0))
    for (const second of [1, 2, 5]) checkpoints.add(at(second))
    expect([0, 0.5, 1, 4.9, 5, 99].map((time) => checkpoints.before(time).at)).toEqual([0, 0, 1, 2, 5, 5])
    checkpoints.forgetAfter(-1)
    expect(checkpoints.latest.at).toBe(0)
  })

  test('are bounded, close near the present and never far apart for their age', () => {
    const checkpoints = createCheckpoints(at(0), 64)
    const total = 20_000
    for (let second = 1; second <= total; second++) checkpoints.add(at(second))
    expect(checkpoints.count).toBe(64)
    expect(checkpoints.before(0.5).at).toBe(0)
    expect(checkpoints.latest.at).toBe(total)
    for (let time = 0; time <= total; time += 7) {
      const replay = time - checkpoints.before(time).at
      const age = total - time
      expect(replay, `from ${time}`).toBeLessThanOrEqual(1 + 0.4 * (age + replay))
    }
  })
})

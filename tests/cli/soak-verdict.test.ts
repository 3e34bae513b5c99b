import { describe, expect, test } from 'vitest'
import { fitSlope } from '#src/cli/soak/fit-slope.ts'
import { judgeSoak, type SoakRecord } from '#src/cli/soak/soak-verdict.ts'
import { weighObjects } from '#src/cli/soak/weigh-objects.ts'
import { createStream } from '#src/numerics/random-streams.ts'

function recordOf(change: Partial<SoakRecord> = {}, growth = 0): SoakRecord {
  const random = createStream(4)
  return {
    minutes: 30,
    machine: 'a clock',
    unmeasured: 0,
    acts: { press: 100 },
    resets: 100,
    wantedResets: 100,
    gpuAtStart: [50, 20, 15],
    measures: Array.from({ length: 60 }, (_, i) => ({
      minutes: i / 2,
      load: 0,
      heapMB: 30 + random() + i / 2,
      kept: i % 3 > 0 ? null : { objects: 5 + 0.1 * random() + (growth * i) / 2, natives: 9 + i },
      buffersMB: 50 + 8 * random(),
      worker: {
        number: Math.floor(i / 10),
        heapMB: 3,
        objectsMB: i % 3 > 0 ? null : 2 + Math.floor(i / 10) + 0.1 * random(),
      },
      gpu: [50, 20, 15],
      inScene: 200,
      nodes: 200,
      listeners: 40,
      state: 'abc',
      answer: 'the same 1',
    })),
    errorsShown: [],
    exits: [],
    foreign: [],
    reloads: 0,
    mended: 3,
    noted: { simulation: 3 },
    frames: { total: 1000, late: 10, worst: 80 },
    ...change,
  }
}

describe('the verdict of a soak', () => {
  test('is good where memory only rustles', () => {
    expect(judgeSoak(recordOf()).broken).toEqual([])
  })

  test.each([
    ['errors shown', recordOf({ errorsShown: ['"NaN %"'] })],
    ['ways out', recordOf({ exits: ['https://example.org/'] })],
    ['foreign', recordOf({ foreign: ['https://example.org/'] })],
    ['objects, page: grows', recordOf({}, 0.1)],
    [
      'the scene has 40',
      recordOf({ measures: recordOf().measures.map((each, i) => ({ ...each, inScene: i > 50 ? 40 : 60 })) }),
    ],
    ['only 12 of 100', recordOf({ resets: 12 })],
    [
      'different states',
      recordOf({
        measures: recordOf().measures.map((each, i) => ({
          ...each,
          state: `${i > 50}`,
          answer: `the same ${i > 50}`,
        })),
      }),
    ],
    ['soak for longer', recordOf({ measures: recordOf().measures.slice(0, 5) })],
  ])('names the promise that is broken: %s', (words, record) => {
    const { broken } = judgeSoak(record)
    expect(broken).toHaveLength(1)
    expect(broken[0]).toContain(words)
  })
})

test('a page that was loaded again begins anew: neither its return is a loss nor its growth hidden', () => {
  const loadedTwice = (growth: number) => {
    const record = recordOf({}, growth)
    const measures = record.measures.map((each, i) => ({
      ...each,
      load: i < 35 ? 0 : 1,
      kept: each.kept && { ...each.kept, objects: each.kept.objects - (i < 35 ? 0 : 2) },
    }))
    return judgeSoak({ ...record, measures }).broken
  }
  expect(loadedTwice(0)).toEqual([])
  expect(loadedTwice(0.1)[0]).toContain('objects, page: grows')
})

test('compiled code is not counted as what a program keeps', () => {
  const snapshot = {
    snapshot: {
      meta: { node_fields: ['name', 'type', 'self_size'], node_types: [['object', 'code', 'native']] },
    },
    nodes: [0, 0, 1_000_000, 0, 1, 7_000_000, 0, 2, 2_000_000, 0, 0, 500_000],
  }
  expect(weighObjects(JSON.stringify(snapshot))).toEqual({ objects: 1.5, natives: 2 })
})

test('a slope comes with its error', () => {
  const { slope, error } = fitSlope([[0, 1, 2, 3, 4].map((x) => [x, 2 * x + (x % 2)] as const)])
  expect(slope).toBeCloseTo(2, 1)
  expect(error).toBeGreaterThan(0.05)
  expect(error).toBeLessThan(0.5)
  const two = fitSlope([[0, 1, 2].map((x) => [x, x] as const), [5, 6].map((x) => [x, x + 90] as const)])
  expect(two.slope).toBeCloseTo(1)
  expect(fitSlope([[[0, 1]]]).error).toBe(Number.POSITIVE_INFINITY)
})

test('what rises and falls in long steps is less sure of its slope than what rustles', () => {
  const course = (height: (i: number) => number) =>
    fitSlope([Array.from({ length: 60 }, (_, i) => [i / 2, height(i)] as const)])
  const steps = course((i) => Math.floor(i / 10) % 2)
  const rustle = course((i) => i % 2)
  expect(steps.error).toBeGreaterThan(2 * rustle.error)
  // And a true growth is still found beneath the steps.
  const growing = course((i) => (Math.floor(i / 10) % 2) + i / 4)
  expect(growing.slope).toBeGreaterThan(2 * growing.error)
})

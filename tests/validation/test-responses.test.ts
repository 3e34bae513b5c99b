import { expect, test } from 'vitest'
import {
  bursts,
  shareLeft,
  testResponse,
  testResponses,
  tetani,
  tetanus,
} from '#src/validation/test-responses.ts'

test('responses stay where they were until something is done, and are read at the moments that are asked for', () => {
  const [before, early, late] = testResponses({ stimuli: [tetanus(5)] }, [4, 10, 120], 1)
  expect(before).toBeCloseTo(100, 1)
  expect(early).toBeGreaterThan(140)
  expect(late).toBeGreaterThan(105)
  expect(late).toBeLessThan(early! - 10)
})

test('what is given from the beginning has arrived when something happens, what is given later has not', () => {
  const after = (from?: number) =>
    testResponse(
      { stimuli: [tetanus()], given: [{ agent: 'apv', dose: '50 uM', ...(from !== undefined && { from }) }] },
      30,
      1,
    )
  expect(after()).toBeCloseTo(100, 0)
  expect(after(1)).toBeGreaterThan(140)
})

test('parameters hold for the whole run', () => {
  const treatment = { stimuli: [tetanus()], parameters: { nmdarConductance: 0 } }
  expect(testResponse(treatment, 30, 1)).toBeCloseTo(100, 0)
})

test('tetani and bursts come as far apart as they are said to', () => {
  expect(tetani(3, 5).map(({ at }) => at)).toEqual([0, 5, 10])
  expect(bursts(1, 3, 6)).toEqual([1, 1.1, 1.2].map((at) => ({ at, frequency: 100, pulses: 4 })))
})

test('the share of a potentiation is none at 100 % and below none where it depresses', () => {
  expect([150, 125, 100, 90].map((response) => shareLeft(response, 150))).toEqual([100, 50, 0, -20])
})

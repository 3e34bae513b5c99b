import { describe, expect, test, vi } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import {
  addCourse,
  createCourseList,
  endCourses,
  nextCourseTime,
  takeDueParts,
  withCourses,
} from '#src/model/parameter-courses.ts'
import type { ParameterCourse } from '#src/model/simulation.ts'
import { parameters } from '#src/parameters/parameters.ts'
import { minute, s } from '#src/parameters/units.ts'
import { remember, show } from '#tests/model/run-protocol.ts'

vi.setConfig({ testTimeout: 60_000 })

const drug: ParameterCourse = {
  parameter: 'apvConcentration',
  becomes: { value: 50 },
  from: 100,
  to: 1000,
  onset: 100,
  recovery: 200,
  cause: 'drug',
}

/** Values of the drug by time, walked from change to change. */
function walk(course: ParameterCourse, until: number): [number, number][] {
  const list = createCourseList()
  addCourse(list, course)
  const seen: [number, number][] = []
  for (let time = nextCourseTime(list); time <= until; time = nextCourseTime(list)) {
    takeDueParts(list, time)
    seen.push([time, withCourses({}, list)[course.parameter] ?? parameters[course.parameter].value])
  }
  return seen
}

describe('a course', () => {
  test('approaches its value exponentially, reaches it, and goes back', () => {
    const seen = walk(drug, 1e5)
    for (const [time, value] of seen) {
      const law =
        time <= 1000
          ? 50 * (1 - Math.exp((100 - time) / 100))
          : 50 * (1 - Math.exp(-9)) * Math.exp((1000 - time) / 200)
      expect(Math.abs(value - law)).toBeLessThan(50 / 20)
    }
    expect(Math.max(...seen.map(([, value]) => value))).toBe(50)
    expect(seen.at(-1)![1]).toBe(0)
  })

  test('that ends on its way turns back there', () => {
    const seen = walk({ ...drug, to: 150 }, 1e5)
    const highest = Math.max(...seen.map(([, value]) => value))
    expect(highest).toBeGreaterThan(15)
    expect(highest).toBeLessThan(25)
    expect(seen.at(-1)![1]).toBe(0)
  })

  test('without an onset is there at once, and multiplies what others have made of the parameter', () => {
    const list = createCourseList()
    addCourse(list, { ...drug, onset: 0, recovery: 0 })
    addCourse(list, { ...drug, onset: 0, recovery: 0, becomes: { times: 0.5 }, cause: 'other' })
    takeDueParts(list, 100)
    expect(withCourses({ apvConcentration: 3 }, list).apvConcentration).toBe(25)
    endCourses(list, 'drug', 200)
    takeDueParts(list, 200)
    expect(withCourses({ apvConcentration: 3 }, list).apvConcentration).toBe(1.5)
    takeDueParts(list, 1000)
    expect(list.running).toEqual([])
  })

  test('never leaves the range of its row', () => {
    const list = createCourseList()
    addCourse(list, { ...drug, onset: 0, parameter: 'dockedVesicles', becomes: { times: 1000 } })
    takeDueParts(list, 100)
    expect(withCourses({}, list).dockedVesicles).toBe(parameters.dockedVesicles.max)
  })
})

describe('a run with courses', () => {
  const start = () => {
    const run = createSimulation({ seed: 3, parameters: {} })
    run.follow({ ...drug, from: s, to: 10 * minute, onset: minute, recovery: minute })
    run.stimulate({ kind: 'train', at: 8 * minute, frequency: 100, pulses: 50, test: false })
    run.stimulate({ kind: 'train', at: 30 * minute, frequency: 100, pulses: 50, test: false })
    return run
  }

  test('has the same bytes however it is cut, and goes on exactly from a snapshot', () => {
    const whole = start()
    whole.advanceTo(31 * minute)
    const cut = start()
    for (let time = 0; time < 31 * minute; time += 7777) cut.advanceTo(time)
    cut.advanceTo(31 * minute)
    expect(remember(cut)).toBe(remember(whole))
    const early = start()
    early.advanceTo(90 * s)
    const snapshot = early.saveSnapshot()
    early.advanceTo(20 * minute)
    early.restoreSnapshot(snapshot)
    early.advanceTo(31 * minute)
    expect(remember(early)).toBe(remember(whole))
  })

  test('obeys the drug while it is there and not after it has gone', () => {
    const run = start()
    run.advanceTo(9 * minute)
    expect(show(run, 'camkiiBound')).toBeLessThan(0.01)
    run.advanceTo(31 * minute)
    expect(show(run, 'camkiiBound')).toBeGreaterThan(0.2)
  })

  test('refuses courses that cannot be', () => {
    const run = createSimulation({ seed: 1, parameters: {} })
    run.advanceTo(200)
    const refused = (change: Partial<ParameterCourse>) => () => run.follow({ ...drug, from: 300, ...change })
    expect(refused({ from: 100 })).toThrow(/cannot go back/)
    expect(refused({ parameter: 'luck' as never })).toThrow(/luck/)
    expect(refused({ becomes: { value: -1 } })).toThrow(/between 0 and 500/)
    expect(refused({ becomes: { times: Number.NaN } })).toThrow(/times NaN/)
    expect(refused({ to: 300 })).toThrow(/later/)
    expect(refused({ onset: -1 })).toThrow(/onset -1/)
    expect(refused({ recovery: Number.POSITIVE_INFINITY })).toThrow(/recovery/)
    expect(refused({})).not.toThrow()
  })
})

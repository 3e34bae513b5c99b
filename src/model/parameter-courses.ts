import type { ParameterCourse, SimulationOptions } from '#src/model/simulation.ts'
import { type ParameterId, parameters } from '#src/parameters/parameters.ts'

/**
 * A course moves in this many equal parts: what follows from the parameters is worked out anew at each, and between
 * two of them nothing changes.
 */
const parts = 20

/** A course and how many of its parts have been taken, as plain data. */
interface Running {
  readonly course: ParameterCourse
  taken: number
  /** Whether it has begun to recover. */
  isLeaving: boolean
}

/** Courses that are not over. */
export interface CourseList {
  running: Running[]
}

export function createCourseList(): CourseList {
  return { running: [] }
}

export function copyCourses({ running }: CourseList): CourseList {
  return { running: running.map((each) => ({ ...each })) }
}

export function addCourse(list: CourseList, course: ParameterCourse): void {
  list.running.push({ course: { ...course }, taken: 0, isLeaving: false })
}

/** Lets all courses of a cause recover from a time on. */
export function endCourses(list: CourseList, cause: string, time: number): void {
  list.running = list.running
    .map((each) =>
      each.course.cause === cause && each.course.to > time
        ? { ...each, course: { ...each.course, to: Math.max(each.course.from, time) } }
        : each,
    )
    .filter(({ course, taken }) => taken > 0 || course.to > course.from)
}

/** When a parameter changes next, ms; infinity where none will. */
export function nextCourseTime({ running }: CourseList): number {
  let next = Number.POSITIVE_INFINITY
  for (const each of running) next = Math.min(next, nextPartTime(each))
  return next
}

/** Takes the parts that are due. @returns whether there were any, and whether one was a sudden change. */
export function takeDueParts(list: CourseList, time: number): { isChanged: boolean; isSudden: boolean } {
  let isChanged = false
  let isSudden = false
  for (const each of list.running) {
    const { course } = each
    while (nextPartTime(each) <= time) {
      const isRising = isOnset(each)
      const duration = isRising ? course.onset : course.recovery
      if (duration === 0) each.taken = isRising ? parts : 0
      else each.taken += isRising ? 1 : -1
      each.isLeaving ||= !isRising
      isChanged = true
      isSudden ||= duration === 0
    }
  }
  list.running = list.running.filter(({ course, taken }) => taken > 0 || course.to > time)
  return { isChanged, isSudden }
}

/** Parameter values, in the units of their rows, where courses act on a set of values that differ from the table. */
export function withCourses(
  changed: SimulationOptions['parameters'],
  { running }: CourseList,
): SimulationOptions['parameters'] {
  if (running.every(({ taken }) => taken === 0)) return changed
  const result: Partial<Record<ParameterId, number>> = { ...changed }
  for (const { course, taken } of running) {
    const { parameter, becomes } = course
    const row = parameters[parameter]
    const before = result[parameter] ?? row.value
    const target = 'value' in becomes ? becomes.value : before * becomes.times
    result[parameter] = Math.min(row.max, Math.max(row.min, before + (taken / parts) * (target - before)))
  }
  return result
}

/** Whether a course is on its way up, or stands at its full height. */
function isOnset({ course, taken, isLeaving }: Running): boolean {
  return !isLeaving && taken < parts && onsetTime(course, taken) <= course.to
}

function nextPartTime(each: Running): number {
  const { course, taken } = each
  if (isOnset(each)) return onsetTime(course, taken)
  if (course.to === Number.POSITIVE_INFINITY || taken === 0) return Number.POSITIVE_INFINITY
  if (course.recovery === 0) return course.to
  const reached = 1 - Math.exp((course.from - course.to) / Math.max(course.onset, Number.MIN_VALUE))
  const remaining = (taken - 0.5) / parts
  return course.to + course.recovery * Math.max(0, Math.log(reached / remaining))
}

/** When an exponential approach passes the middle of the next part. */
function onsetTime(course: ParameterCourse, taken: number): number {
  return course.from - course.onset * Math.log(1 - (taken + 0.5) / parts)
}

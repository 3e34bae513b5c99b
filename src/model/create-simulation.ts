import { enterMolecularLevel, leaveMolecularLevel } from '#src/model/cross-levels.ts'
import { createMolecularLevel } from '#src/model/molecular-level.ts'
import { createRunObserver } from '#src/model/observe-run.ts'
import {
  addCourse,
  type CourseList,
  copyCourses,
  createCourseList,
  endCourses,
  nextCourseTime,
  takeDueParts,
  withCourses,
} from '#src/model/parameter-courses.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import {
  checkCourse,
  checkOptions,
  checkParameter,
  checkStimulus,
  checkTime,
} from '#src/model/refuse-input.ts'
import { fillRestingState } from '#src/model/resting-state.ts'
import { runSlot } from '#src/model/run-state.ts'
import { createStretch, type StretchCopy } from '#src/model/run-stretch.ts'
import { createSampleLog } from '#src/model/sample-log.ts'
import type { Simulation, SimulationOptions } from '#src/model/simulation.ts'
import {
  addStimulus,
  copyQueue,
  createStimulusQueue,
  nextEventTime,
  type StimulusQueue,
} from '#src/model/stimulus-queue.ts'

/** What `saveSnapshot` hands out: plain data, copied. Samples that nobody has taken are not in it. */
interface Snapshot {
  readonly simTime: number
  readonly changed: SimulationOptions['parameters']
  readonly queue: StimulusQueue
  readonly courses: CourseList
  readonly stretch: StretchCopy
}

/**
 * A run of the model from a rested synapse at time 0.
 * @throws ModelRefusal where a parameter or the seed is bad.
 */
export function createSimulation(options: SimulationOptions): Simulation {
  checkOptions(options)
  const { seed } = options
  let simTime = 0
  let changed: SimulationOptions['parameters'] = { ...options.parameters }
  let queue = createStimulusQueue()
  let courses = createCourseList()
  const samples = createSampleLog()
  const initialValues = readParameterValues(changed)
  const molecules = createMolecularLevel(seed, initialValues)
  const stretch = createStretch(seed, initialValues, molecules, options.stepScale ?? 1)
  const observer = createRunObserver(seed, stretch.mechanisms, molecules)
  fillRestingState(stretch.end, stretch.mechanisms)
  if (options.level === 'molecular') enterMolecularLevel(stretch.mechanisms, molecules, stretch.end)
  stretch.settle()

  const endTime = () => stretch.end.run[runSlot.time]!

  /** Steps until a step ends at or after `simTime`; every end that was reached may give a sample. */
  function catchUp(): void {
    for (;;) {
      if (endTime() > simTime) return
      samples.record(stretch.mechanisms, stretch.end)
      if (endTime() === simTime) return
      goOn(Number.POSITIVE_INFINITY)
    }
  }

  /** Takes the next step, no further than to `limit`. Parameters on their way change where a step begins. */
  function goOn(limit: number): void {
    const time = endTime()
    if (nextCourseTime(courses) <= time) {
      const { isChanged, isSudden } = takeDueParts(courses, time)
      if (isChanged) takeValues()
      if (isSudden) stretch.end.run[runSlot.lastEventAt] = time
    }
    stretch.advance(queue, Math.min(limit, nextCourseTime(courses)))
  }

  /** Makes the latest step end now, so that something can change from now on. */
  function stopHere(): void {
    if (endTime() > simTime) {
      stretch.undo()
      while (endTime() < simTime) goOn(simTime)
    }
    stretch.settle()
  }

  /** The latest step ran past something new. */
  function retake(): void {
    stretch.undo()
    catchUp()
  }

  function takeValues(): void {
    stretch.setValues(readParameterValues(withCourses(changed, courses)))
    observer.setMechanisms(stretch.mechanisms)
  }

  return {
    get simTime() {
      return simTime
    },
    advanceTo(time) {
      checkTime(time, simTime)
      simTime = time
      catchUp()
    },
    stimulate(stimulus) {
      checkStimulus(stimulus, simTime)
      addStimulus(queue, stimulus)
      if (nextEventTime(queue) < endTime()) retake()
    },
    setParameter(id, value) {
      checkParameter(id, value)
      stopHere()
      changed = { ...changed, [id]: value }
      takeValues()
      stretch.end.run[runSlot.lastEventAt] = simTime
      stretch.settle()
    },
    follow(course) {
      checkCourse(course, simTime)
      addCourse(courses, course)
      if (nextCourseTime(courses) < endTime()) retake()
    },
    endCourses(cause) {
      stopHere()
      endCourses(courses, cause, simTime)
    },
    setLevel(level) {
      stopHere()
      const isMolecular = stretch.end.run[runSlot.isMolecular] === 1
      if (level === 'molecular' && !isMolecular) {
        enterMolecularLevel(stretch.mechanisms, molecules, stretch.end)
      }
      if (level === 'mean-field' && isMolecular) leaveMolecularLevel(molecules, stretch.end)
      stretch.settle()
    },
    observe: () => observer.observe(stretch, simTime),
    takeSamples: () => samples.take(),
    saveSnapshot(): Snapshot {
      return {
        simTime,
        changed,
        queue: copyQueue(queue),
        courses: copyCourses(courses),
        stretch: stretch.save(),
      }
    },
    restoreSnapshot(snapshot) {
      const copy = snapshot as Snapshot
      simTime = copy.simTime
      queue = copyQueue(copy.queue)
      const before = withCourses(changed, courses)
      changed = copy.changed
      courses = copyCourses(copy.courses)
      if (!hasSameValues(before, withCourses(changed, courses))) takeValues()
      stretch.restore(copy.stretch)
      samples.take()
    },
  }
}

function hasSameValues(a: SimulationOptions['parameters'], b: SimulationOptions['parameters']): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

import { ModelRefusal } from '#src/model/model-refusal.ts'
import type { ParameterCourse, SimulationOptions, Stimulus } from '#src/model/simulation.ts'
import type { Parameter } from '#src/parameters/parameter.ts'
import { type ParameterId, parameters } from '#src/parameters/parameters.ts'

const highestFrequency = 1000
const mostPulses = 100_000
const lowestClamp = -120
const highestClamp = 60

/** @throws ModelRefusal `parameter-unknown`, `parameter-out-of-range`, `parameter-not-integer`. */
export function checkParameter(id: string, value: number): asserts id is ParameterId {
  if (!Object.hasOwn(parameters, id)) {
    throw new ModelRefusal(
      'parameter-unknown',
      { parameter: id },
      `There is no parameter “${id}”; the table in src/parameters lists them all.`,
    )
  }
  const row: Parameter = parameters[id as ParameterId]
  if (!(value >= row.min && value <= row.max)) {
    const unit = row.unit === '' ? '' : ` ${row.unit}`
    throw new ModelRefusal(
      'parameter-out-of-range',
      { parameter: id, value: showNumber(value), min: row.min, max: row.max, unit: row.unit },
      `The parameter ${id} cannot be ${value}${unit}: it may lie between ${row.min} and ${row.max}${unit}.`,
    )
  }
  if (row.integer && !Number.isInteger(value)) {
    throw new ModelRefusal(
      'parameter-not-integer',
      { parameter: id, value },
      `The parameter ${id} counts things and cannot be ${value}: give a whole number.`,
    )
  }
}

/** @throws ModelRefusal where a value or the seed is bad. */
export function checkOptions(options: SimulationOptions): void {
  if (!Number.isInteger(options.seed)) {
    throw new ModelRefusal(
      'seed-not-integer',
      { seed: showNumber(options.seed) },
      `The seed cannot be ${options.seed}: give a whole number.`,
    )
  }
  for (const [id, value] of Object.entries(options.parameters)) checkParameter(id, value)
}

/** @throws ModelRefusal `time-not-finite`, `time-past`. */
export function checkTime(time: number, simTime: number): void {
  if (!Number.isFinite(time)) {
    throw new ModelRefusal(
      'time-not-finite',
      { time: showNumber(time) },
      `The run cannot go to the time ${time}: give a finite number of milliseconds.`,
    )
  }
  if (time < simTime) {
    throw new ModelRefusal(
      'time-past',
      { time, simTime },
      `The run stands at ${simTime} ms and cannot go back to ${time} ms: restore a snapshot for that.`,
    )
  }
}

/** @throws ModelRefusal `stimulus-…`, `time-not-finite`, `time-past`. */
export function checkStimulus(stimulus: Stimulus, simTime: number): void {
  checkTime(stimulus.at, simTime)
  if (stimulus.kind === 'train' || stimulus.kind === 'fire' || stimulus.kind === 'uncage') {
    const { frequency, pulses } = stimulus
    if (!(Number.isInteger(pulses) && pulses >= 1 && pulses <= mostPulses)) {
      refuseStimulus('pulses', pulses, `a whole number from 1 to ${mostPulses}`)
    }
    const input = stimulus.kind === 'train' ? (stimulus.input ?? 'first') : 'first'
    if (input !== 'first' && input !== 'second') refuseStimulus('input', input, 'first or second')
    // One pulse has no rhythm.
    if (pulses > 1 && !(frequency > 0 && frequency <= highestFrequency)) {
      refuseStimulus('frequency', frequency, `above 0 and at most ${highestFrequency} Hz`)
    }
  } else if (stimulus.kind === 'depolarize') {
    if (!(stimulus.to >= lowestClamp && stimulus.to <= highestClamp)) {
      refuseStimulus('to', stimulus.to, `between ${lowestClamp} and ${highestClamp} mV`)
    }
    if (!(stimulus.for > 0 && Number.isFinite(stimulus.for))) {
      refuseStimulus('for', stimulus.for, 'a finite duration above 0 ms')
    }
  } else {
    const { kind } = stimulus as { kind: unknown }
    throw new ModelRefusal(
      'stimulus-unknown',
      { kind: String(kind) },
      `There is no stimulus “${String(kind)}”: give a train, a depolarization, fired spikes or uncaged glutamate.`,
    )
  }
}

/** @throws ModelRefusal where a course's parameter, value or times are bad. */
export function checkCourse(course: ParameterCourse, simTime: number): void {
  const { parameter, becomes, from, to, onset, recovery } = course
  checkTime(from, simTime)
  checkParameter(parameter, 'value' in becomes ? becomes.value : parameters[parameter]?.value)
  if ('times' in becomes && !(becomes.times >= 0 && Number.isFinite(becomes.times))) {
    refuseCourse('times', becomes.times, 'a finite multiple from 0')
  }
  if (!(to > from)) refuseCourse('to', to, `later than its beginning at ${from} ms`)
  if (!(onset >= 0 && Number.isFinite(onset))) refuseCourse('onset', onset, 'a finite duration from 0 ms')
  if (!(recovery >= 0 && Number.isFinite(recovery))) {
    refuseCourse('recovery', recovery, 'a finite duration from 0 ms')
  }
}

function refuseCourse(field: string, value: number, allowed: string): never {
  throw new ModelRefusal(
    `course-${field}`,
    { value: showNumber(value) },
    `A parameter’s course cannot have ${field} ${value}: it must be ${allowed}.`,
  )
}

function refuseStimulus(field: string, value: number | string, allowed: string): never {
  throw new ModelRefusal(
    `stimulus-${field}`,
    { value: showNumber(value) },
    `The stimulus cannot have ${field} ${value}: it must be ${allowed}.`,
  )
}

/** A number that survives being written down: NaN and infinities become words. */
function showNumber(value: number | string): number | string {
  return typeof value === 'string' || Number.isFinite(value) ? value : String(value)
}

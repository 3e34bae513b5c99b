import { ModelRefusal } from '#src/model/model-refusal.ts'
import type { Observation } from '#src/model/observation.ts'
import { checkCourse, checkParameter, checkStimulus } from '#src/model/refuse-input.ts'
import type { ParameterCourse, Simulation, Stimulus } from '#src/model/simulation.ts'
import { sampleNames } from '#src/parameters/observables.ts'
import type { ParameterId } from '#src/parameters/parameters.ts'
import { s } from '#src/parameters/units.ts'
import { addToLog } from '#src/wire/command-log.ts'
import type { CourseMessage, LoggedCommand, StimulusMessage } from '#src/wire/messages.ts'
import { createCheckpoints } from '#src/worker/checkpoints.ts'
import { createStrides } from '#src/worker/strides.ts'

/** A change without its time, which is the present. */
type Change = LoggedCommand extends infer Each
  ? Each extends LoggedCommand
    ? Omit<Each, 'at'>
    : never
  : never

/** A run of the model that can be sought in. Times in simulation seconds: here, and only here, they become ms. */
export interface ServedRun {
  /** The second last gone to. */
  readonly at: number
  advance(to: number): void
  /**
   * Goes back or forward to exactly `to`: the nearest checkpoint before it, then the log of commands again. Returns the
   * second after which samples no longer hold, or null where all of them do.
   */
  seek(to: number): number | null
  /** Makes a change now. What the log held for later follows the rule of `addToLog`. */
  change(change: Change): void
  observe(): Observation
  /** Rows of the time in seconds and `sampleNames` that were not handed out before. */
  takeSamples(): Float64Array
}

const rowLength = 1 + sampleNames.length

/** Work between two checkpoints: samples stand where steps are dense, advances are frames that somebody looked at. */
const samplesPerCheckpoint = 200
const advancesPerCheckpoint = 60
const secondsPerCheckpoint = 600

/**
 * `replay`: what a run before this one had been told, in time order.
 * @throws ModelRefusal where the model would not take some of it when its second comes.
 */
export function createServedRun(simulation: Simulation, replay: readonly LoggedCommand[] = []): ServedRun {
  // Later there would be nobody to answer for it: a run that stops before an entry could never go on.
  replay.forEach(checkEntry)
  let at = 0
  let log = [...replay]
  /** How many commands of the log have been applied. */
  let applied = 0
  const checkpoints = createCheckpoints({ at: 0, snapshot: simulation.saveSnapshot(), applied: 0 })
  const strides = createStrides()
  let fresh: Float64Array[] = []
  let sampledTo = -1
  let samplesSince = 0
  let advancesSince = 0
  applyDue()

  return {
    get at() {
      return at
    },
    advance: goForward,
    seek(to) {
      if (to >= at) {
        goForward(to)
        return null
      }
      const from = checkpoints.before(to)
      simulation.restoreSnapshot(from.snapshot)
      at = from.at
      applied = from.applied
      checkpoints.forgetAfter(to)
      sampledTo = Math.min(sampledTo, to)
      restartCounting()
      goForward(to)
      return to
    },
    change(change) {
      const entry: LoggedCommand = { ...change, at }
      const begins = beginningOf(entry)
      if (begins < at) {
        throw new ModelRefusal(
          'time-past',
          { at: begins, now: at },
          `The run has reached ${at} s: nothing can be changed at ${begins} s. Seek back first.`,
        )
      }
      apply(entry)
      log = addToLog(log, entry)
      applied++
      checkpoints.forgetAfter(at)
      strides.reset()
    },
    observe: () => simulation.observe(),
    takeSamples() {
      const taken = joinRows(fresh)
      fresh = []
      return taken
    },
  }

  function goForward(to: number): void {
    if (to < at) {
      throw new ModelRefusal(
        'time-past',
        { at: to, now: at },
        `The run has reached ${at} s and cannot advance to ${to} s: seek there.`,
      )
    }
    applyDue()
    // Strides only say where checkpoints can be: the model's bytes do not depend on how a way is cut.
    do {
      const event = nextEvent()
      goStraight(Math.min(to, at + strides.length, event))
      if (at !== event) continue
      strides.reset()
      applyDue()
    } while (at < to)
    advancesSince++
    saveWhenDue()
  }

  function goStraight(to: number): void {
    simulation.advanceTo(to * s)
    at = to
    const samples = dropUntil(simulation.takeSamples(), sampledTo)
    const count = samples.length / rowLength
    sampledTo = samples[samples.length - rowLength] ?? sampledTo
    if (count > 0) fresh.push(samples)
    samplesSince += count
    strides.note(count)
    saveWhenDue()
  }

  /** Applies the commands of the log whose second has come. */
  function applyDue(): void {
    for (let next = log[applied]; next && next.at <= at; next = log[applied]) {
      apply(next)
      applied++
    }
  }

  function apply(command: LoggedCommand): void {
    if (command.kind === 'set-level') simulation.setLevel(command.level)
    else if (command.kind === 'set-parameter') {
      simulation.setParameter(command.parameter as ParameterId, command.value)
    } else if (command.kind === 'follow') simulation.follow(toCourse(command.course))
    else if (command.kind === 'end-courses') simulation.endCourses(command.cause)
    else simulation.stimulate(toStimulus(command.stimulus))
  }

  /** The next second at which a command is due or a stimulus begins: what follows is dense. */
  function nextEvent(): number {
    let next = Number.POSITIVE_INFINITY
    for (const command of log) {
      for (const second of [command.at, beginningOf(command)]) if (second > at) next = Math.min(next, second)
    }
    return next
  }

  function saveWhenDue(): void {
    const { latest } = checkpoints
    const isDue =
      samplesSince >= samplesPerCheckpoint ||
      advancesSince >= advancesPerCheckpoint ||
      at - latest.at >= secondsPerCheckpoint
    if (!isDue || at <= latest.at) return
    checkpoints.add({ at, snapshot: simulation.saveSnapshot(), applied })
    restartCounting()
  }

  function restartCounting(): void {
    samplesSince = 0
    advancesSince = 0
  }
}

/** The second at which a command begins to act. */
function beginningOf(command: LoggedCommand): number {
  if (command.kind === 'stimulate') return command.stimulus.at
  return command.kind === 'follow' ? command.course.from : command.at
}

function checkEntry(command: LoggedCommand): void {
  const now = command.at * s
  if (command.kind === 'stimulate') checkStimulus(toStimulus(command.stimulus), now)
  else if (command.kind === 'set-parameter') checkParameter(command.parameter, command.value)
  else if (command.kind === 'follow') checkCourse(toCourse(command.course), now)
}

function toStimulus(stimulus: StimulusMessage): Stimulus {
  const at = stimulus.at * s
  return stimulus.kind === 'depolarize' ? { ...stimulus, at, for: stimulus.for * s } : { ...stimulus, at }
}

function toCourse(course: CourseMessage): ParameterCourse {
  const { parameter, becomes, cause, from, to, onset, recovery } = course
  return {
    becomes,
    cause,
    parameter: parameter as ParameterId,
    from: from * s,
    to: to === null ? Number.POSITIVE_INFINITY : to * s,
    onset: onset * s,
    recovery: recovery * s,
  }
}

/** A replay records again what has been handed out: the same bytes, of which only later rows are news. */
function dropUntil(rows: Float64Array, second: number): Float64Array {
  let first = 0
  while (first < rows.length && (rows[first] as number) <= second) first += rowLength
  return first === 0 ? rows : rows.slice(first)
}

function joinRows(parts: readonly Float64Array[]): Float64Array {
  const joined = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.length
  }
  return joined
}

import { ModelRefusal } from '#src/model/model-refusal.ts'
import { frameByteLength, frameVersion } from '#src/wire/frame-layout.ts'
import type { Command, CourseMessage, StimulusMessage } from '#src/wire/messages.ts'

/**
 * Checks what came over the wire before anything acts on it: scripts and host pages send commands too. What the
 * biology allows is for the model to say.
 * @throws ModelRefusal with a sentence that names what was sent.
 */
export function checkCommand(command: Command): void {
  switch (command?.kind) {
    case 'start':
      if (command.frameVersion !== frameVersion) {
        throw new ModelRefusal(
          'version-mismatch',
          { page: show(command.frameVersion), worker: frameVersion },
          `The page speaks version ${show(command.frameVersion)} and the worker ${frameVersion}: reload the page.`,
        )
      }
      checkLevel(command.level)
      return
    case 'advance':
    case 'seek':
      checkBuffer(command.buffer)
      checkTime('to', command.to)
      return
    case 'stimulate':
      checkStimulus(command.stimulus)
      return
    case 'follow':
      checkCourse(command.course)
      return
    case 'end-courses':
      if (typeof command.cause === 'string') return
      throw new ModelRefusal(
        'cause-not-text',
        { cause: show(command.cause) },
        'Name the cause whose courses end.',
      )
    case 'set-level':
      checkLevel(command.level)
      return
    case 'set-parameter':
      if (typeof command.value === 'number') return
      throw new ModelRefusal(
        'not-a-number',
        { parameter: show(command.parameter), value: show(command.value) },
        `The parameter ${show(command.parameter)} takes a number, not ${show(command.value)}.`,
      )
    case 'drill-failure':
      return
    default: {
      const kind = show((command as { kind?: unknown } | null)?.kind)
      throw new ModelRefusal(
        'command-unknown',
        { kind },
        `The worker does not know the command "${kind}": reload the page.`,
      )
    }
  }
}

function checkTime(name: string, value: unknown): void {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return
  throw new ModelRefusal(
    'time-not-finite',
    { name, value: show(value) },
    `"${name}" is ${show(value)}: a simulation time is a number of seconds from 0.`,
  )
}

function checkCourse(course: CourseMessage | null | undefined): void {
  checkTime('from', course?.from)
  if (course?.to !== null) checkTime('to', course?.to)
  const becomes = course?.becomes as { value?: unknown; times?: unknown } | null | undefined
  if (typeof (becomes?.value ?? becomes?.times) === 'number') return
  throw new ModelRefusal(
    'not-a-number',
    { parameter: show(course?.parameter), value: show(becomes?.value ?? becomes?.times) },
    `A course of the parameter ${show(course?.parameter)} needs a number to go to.`,
  )
}

const stimulusKinds: readonly StimulusMessage['kind'][] = ['train', 'fire', 'uncage', 'depolarize']

function checkStimulus(stimulus: StimulusMessage | null | undefined): void {
  if (stimulus && stimulusKinds.includes(stimulus.kind)) {
    checkTime('at', stimulus.at)
    return
  }
  const kind = show((stimulus as { kind?: unknown } | null | undefined)?.kind)
  throw new ModelRefusal(
    'stimulus-unknown',
    { kind },
    `There is no stimulus "${kind}": give a train, a depolarization, fired spikes or uncaged glutamate.`,
  )
}

function checkLevel(level: unknown): void {
  if (level === 'mean-field' || level === 'molecular') return
  throw new ModelRefusal(
    'level-unknown',
    { level: show(level) },
    `There is no level "${show(level)}" of the model: it is mean-field or molecular.`,
  )
}

function checkBuffer(buffer: unknown): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === frameByteLength) return
  const bytes = buffer instanceof ArrayBuffer ? buffer.byteLength : 'no'
  throw new ModelRefusal(
    'buffer-size',
    { bytes, expected: frameByteLength },
    `A frame needs a buffer of ${frameByteLength} bytes and was given ${bytes}: reload the page.`,
  )
}

/** Anything, short enough for a sentence. */
function show(value: unknown): string {
  return String(value).slice(0, 60)
}

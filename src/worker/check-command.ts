import { ModelRefusal } from '#src/model/model-refusal.ts'
import { frameByteLength, frameMagic, frameVersion, headerWord } from '#src/wire/frame-layout.ts'
import { longestRun } from '#src/wire/longest-run.ts'
import type { Command, LoggedCommand, StimulusMessage } from '#src/wire/messages.ts'

/** Anything that a field of a message may hold, until it was looked at. */
type Sent<Message> = { readonly [Field in keyof Message]?: unknown }

const longestName = 100

/**
 * Checks what came over the wire before anything acts on it: scripts and host pages send commands too. What passes has
 * the form that `Command` promises; what the biology allows is for the model to say.
 * @throws ModelRefusal with a sentence that names what was sent.
 */
export function checkCommand(command: Command): void {
  switch (command?.kind) {
    case 'start':
      checkStart(command)
      return
    case 'advance':
    case 'seek':
      checkBuffer(command.buffer)
      checkTime('to', command.to)
      checkReach(command.to)
      return
    case 'stimulate':
    case 'follow':
    case 'end-courses':
    case 'set-level':
    case 'set-parameter':
      checkChange(command)
      return
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

function checkStart(command: Extract<Command, { kind: 'start' }>): void {
  const sent: Sent<typeof command> = command
  if (sent.frameVersion !== frameVersion) {
    throw new ModelRefusal(
      'version-mismatch',
      { page: show(sent.frameVersion), worker: frameVersion },
      `The page speaks version ${show(sent.frameVersion)} and the worker ${frameVersion}: reload the page.`,
    )
  }
  checkLevel(sent.level)
  checkForm('seed', sent.seed, typeof sent.seed === 'number', 'a whole number')
  checkForm('parameters', sent.parameters, isRecord(sent.parameters), 'an object')
  for (const [id, value] of Object.entries(command.parameters)) checkParameter(id, value)
  if (sent.log === undefined) return
  checkForm('log', sent.log, Array.isArray(sent.log), 'a list of commands')
  let last = 0
  for (const entry of command.log ?? []) {
    checkForm('log', entry, isRecord(entry), 'a list of commands')
    checkTime('at', entry.at)
    checkForm('at', entry.at, entry.at >= last, 'no earlier than that of the command before it')
    last = entry.at
    checkChange(entry)
  }
}

/** `LoggedCommand` without its time, from a log or on its own. */
function checkChange(change: Omit<LoggedCommand, 'at'>): void {
  const { kind, stimulus, course, parameter, value, cause, level } = change as Sent<Record<string, unknown>>
  if (kind === 'stimulate') checkStimulus(stimulus)
  else if (kind === 'follow') checkCourse(course)
  else if (kind === 'set-parameter') checkParameter(parameter, value)
  else if (kind === 'set-level') checkLevel(level)
  else {
    checkForm('kind', kind, kind === 'end-courses', 'the name of a command')
    if (isName(cause)) return
    throw new ModelRefusal('cause-not-text', { cause: show(cause) }, 'Name the cause whose courses end.')
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

function checkReach(to: number): void {
  if (to <= longestRun) return
  throw new ModelRefusal(
    'time-beyond',
    { to, longest: longestRun },
    `A run ends after ${longestRun / 86400} days and cannot go to ${to} s: start it over.`,
  )
}

function checkParameter(parameter: unknown, value: unknown): void {
  checkForm('parameter', parameter, isName(parameter), 'the name of a parameter')
  if (typeof value === 'number') return
  throw new ModelRefusal(
    'not-a-number',
    { parameter: show(parameter), value: show(value) },
    `The parameter ${show(parameter)} takes a number, not ${show(value)}.`,
  )
}

function checkCourse(course: unknown): void {
  checkForm('course', course, isRecord(course), 'an object')
  const { parameter, becomes, from, to, onset, recovery, cause } = course as Record<string, unknown>
  checkTime('from', from)
  if (to !== null) checkTime('to', to)
  checkForm('becomes', becomes, isRecord(becomes), 'an object with "value" or "times"')
  const { value, times } = becomes as Record<string, unknown>
  checkParameter(parameter, value === undefined ? times : value)
  // The model asks which of the two there is, and not what it is.
  checkForm('becomes', becomes, (value === undefined) !== (times === undefined), 'either "value" or "times"')
  checkTime('onset', onset)
  checkTime('recovery', recovery)
  checkForm('cause', cause, isName(cause), 'a short text')
}

const stimulusKinds: readonly unknown[] = [
  'train',
  'fire',
  'uncage',
  'depolarize',
] satisfies StimulusMessage['kind'][]

function checkStimulus(stimulus: unknown): void {
  const { kind, at, frequency, pulses, test, input, ...rest } = (stimulus ?? {}) as Record<string, unknown>
  if (!stimulusKinds.includes(kind)) {
    throw new ModelRefusal(
      'stimulus-unknown',
      { kind: show(kind) },
      `There is no stimulus "${show(kind)}": give a train, a depolarization, fired spikes or uncaged glutamate.`,
    )
  }
  checkTime('at', at)
  if (kind === 'depolarize') {
    checkForm('to', rest.to, typeof rest.to === 'number', 'a number of mV')
    checkForm('for', rest.for, typeof rest.for === 'number', 'a number of seconds')
    return
  }
  checkForm('pulses', pulses, typeof pulses === 'number', 'a whole number')
  // One pulse has no rhythm.
  checkForm('frequency', frequency, isMissingOr('number', frequency), 'a number of Hz')
  checkForm('test', test, isMissingOr('boolean', test), 'true or false')
  checkForm('input', input, isMissingOr('string', input), 'first or second')
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
  const bytes = buffer instanceof ArrayBuffer ? buffer.byteLength : 'no'
  if (!(buffer instanceof ArrayBuffer) || bytes !== frameByteLength) {
    throw new ModelRefusal(
      'buffer-size',
      { bytes, expected: frameByteLength },
      `A frame needs a buffer of ${frameByteLength} bytes and was given ${bytes}: reload the page.`,
    )
  }
  const header = new Uint32Array(buffer, 0, 2)
  if (header[headerWord.magic] === frameMagic && header[headerWord.version] === frameVersion) return
  const page = header[headerWord.version] as number
  throw new ModelRefusal(
    'version-mismatch',
    { page, worker: frameVersion },
    `The buffer is of a frame of version ${page} and the worker fills version ${frameVersion}: reload the page.`,
  )
}

function checkForm(place: string, value: unknown, isGood: boolean, expected: string): void {
  if (isGood) return
  throw new ModelRefusal(
    'command-malformed',
    { place, value: show(value), expected },
    `A command has ${show(value)} as "${place}": it must be ${expected}.`,
  )
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= longestName
}

function isMissingOr(type: 'number' | 'boolean' | 'string', value: unknown): boolean {
  return value === undefined || (typeof value === type && (type !== 'string' || isName(value)))
}

/** Anything, short enough for a sentence. An object could have a `toString` that is no function. */
function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  return String(value).slice(0, 60)
}

import type { z } from 'zod/mini'
import { type Agent, agents } from '#src/parameters/agents.ts'
import type { Parameter } from '#src/parameters/parameter.ts'
import { type ParameterId, parameters } from '#src/parameters/parameters.ts'
import { type PreparationId, preparations } from '#src/parameters/preparations.ts'
import { readQuantity, unitsLike } from '#src/parameters/quantity.ts'
import { s } from '#src/parameters/units.ts'
import { coursesOfCondition } from '#src/protocols/courses-of-condition.ts'
import { type PresetProtocolId, presetProtocols } from '#src/protocols/preset-protocols.ts'
import type { Condition, Course, Protocol, ProtocolStimulus } from '#src/protocols/protocol.ts'
import {
  conditionSchema,
  protocolSchema,
  type ReadCondition,
  type ReadEvent,
  type ReadProtocolFile,
} from '#src/protocols/protocol-schema.ts'
import { readDose } from '#src/protocols/read-dose.ts'

/**
 * `form`: what stands there is not of the form that belongs there; `choice`: it is none of a few words; `unknown`: nothing of
 * this name is known here; `range`: it is no number of a range. Everything else contradicts another part.
 */
export type FaultCode =
  | 'form'
  | 'choice'
  | 'unknown'
  | 'range'
  | 'within'
  | 'later'
  | 'once'
  | 'every'
  | 'often'
  | 'pulses'
  | 'rows'
  | 'molecular'

/** One thing that is wrong with a protocol. */
export interface ProtocolFault {
  /** Where: `events[2].frequency`; '' for the whole. */
  readonly path: string
  /** In English, for the command line and for scripts. */
  readonly sentence: string
  readonly code: FaultCode
  /** For the page's language: what stands there, cut short, unless it is missing; which words or what range would do. */
  readonly values: FaultValues
}

interface FaultValues {
  readonly value?: string
  readonly choices?: string
  readonly least?: number
  readonly most?: number
  readonly unit?: string
}

/** A protocol cannot be run; the message has one sentence a fault: where, what stands there, what would be right. */
export class ProtocolRefusal extends Error {
  override readonly name = 'ProtocolRefusal'
  readonly faults: readonly ProtocolFault[]

  constructor(what: string | readonly ProtocolFault[]) {
    const faults =
      typeof what === 'string' ? [{ path: '', sentence: what, code: 'form' as const, values: {} }] : what
    super(faults.map(({ sentence }) => sentence).join('\n'))
    this.faults = faults
  }
}

type Path = readonly PropertyKey[]

/** Collects what is wrong. */
interface Faults {
  readonly found: ProtocolFault[]
  /** `expected` stands after "it must be". */
  note(path: Path, value: unknown, expected: string, code?: FaultCode, values?: FaultValues): void
}

/** Individual molecules are followed for minutes at most. */
const longestMolecular = 10 * 60 * s
const mostRows = 2_000_000
const mostPulses = 1_000_000

/**
 * Reads a protocol object, as JSON has it.
 * @throws ProtocolRefusal
 */
export function readProtocol(value: unknown): Protocol {
  const result = protocolSchema.safeParse(value)
  if (!result.success) throw new ProtocolRefusal(describeIssues(result.error, value))
  const faults = createFaults()
  const protocol = compile(addPreset(result.data, faults), faults)
  if (faults.found.length > 0) throw new ProtocolRefusal(faults.found)
  return protocol
}

/**
 * Reads one condition, as an entry of a protocol's `conditions` has it.
 * @throws ProtocolRefusal
 */
export function readCondition(value: unknown): Condition {
  const result = conditionSchema.safeParse(value)
  if (!result.success) throw new ProtocolRefusal(describeIssues(result.error, value))
  const faults = createFaults()
  const condition = compileCondition(result.data, Number.POSITIVE_INFINITY, [], faults)
  if (faults.found.length > 0) throw new ProtocolRefusal(faults.found)
  return condition
}

function addPreset(file: ReadProtocolFile, faults: Faults): ReadProtocolFile {
  if (file.protocol === undefined) return file
  if (!Object.hasOwn(presetProtocols, file.protocol)) {
    const choices = Object.keys(presetProtocols).join(', ')
    faults.note(['protocol'], file.protocol, `one of ${choices}`, 'choice', { choices })
    return file
  }
  const preset = protocolSchema.parse(presetProtocols[file.protocol as PresetProtocolId])
  return { ...preset, ...file, events: [...(preset.events ?? []), ...(file.events ?? [])] }
}

function compile(file: ReadProtocolFile, faults: Faults): Protocol {
  const { name, seed, level = 'mean-field', events = [], conditions: written = [] } = file
  const duration = file.duration ?? 0
  if (file.duration === undefined) faults.note(['duration'], undefined, 'a duration such as "3 h"')
  const sample = file.sample ?? Math.min(10 * s, duration)
  if (duration / sample > mostRows) {
    faults.note(
      ['sample'],
      `${sample} ms`,
      `long enough for at most ${mostRows} rows in ${duration} ms`,
      'rows',
    )
  }
  if (level === 'molecular' && duration > longestMolecular) {
    faults.note(['duration'], `${duration} ms`, 'at most 10 min at the molecular level', 'molecular')
  }
  const conditions = written.map((each, i) => compileCondition(each, duration, ['conditions', i], faults))
  refuseOverlaps(conditions, faults)
  events.forEach(({ at }, i) => {
    if (at > duration)
      faults.note(['events', i, 'at'], `${at} ms`, `within the duration of ${duration} ms`, 'within')
  })
  const stimuli = events.flatMap((event, i) => toStimuli(event, ['events', i], faults))
  const total = stimuli.reduce((sum, each) => sum + ('pulses' in each ? each.pulses : 0), 0)
  if (total > mostPulses)
    faults.note(['events'], `${total} pulses`, `at most ${mostPulses} pulses in all`, 'pulses')
  return {
    name,
    duration,
    seed,
    level,
    sample,
    parameters: readParameters(file.preset ?? 'slice', file.parameters ?? {}, faults),
    conditions,
    courses: [...conditions.flatMap(coursesOfCondition), ...events.flatMap(bathOf)],
    stimuli,
  }
}

function readParameters(
  preparation: PreparationId,
  written: Readonly<Record<string, number | string>>,
  faults: Faults,
): Protocol['parameters'] {
  const values: Partial<Record<ParameterId, number>> = { ...preparations[preparation] }
  for (const [id, value] of Object.entries(written)) {
    const path = ['parameters', id]
    if (!Object.hasOwn(parameters, id)) {
      faults.note(path, value, 'a parameter of the table in src/parameters/groups', 'unknown')
      continue
    }
    const row: Parameter = parameters[id as ParameterId]
    const unit = row.unit === '' ? '' : ` ${row.unit}`
    const read = typeof value === 'number' ? value : readQuantity(value, row.unit)
    const expected = `${row.integer ? 'a whole number' : 'a value'} from ${row.min} to ${row.max}${unit}`
    const isIn = read !== undefined && read >= row.min && read <= row.max
    if (isIn && !(row.integer && !Number.isInteger(read))) values[id as ParameterId] = read
    else faults.note(path, value, expected, 'range', { least: row.min, most: row.max, unit: row.unit })
  }
  return values
}

function compileCondition(written: ReadCondition, duration: number, path: Path, faults: Faults): Condition {
  const agent: Agent = agents[written.agent]
  const { from = 0, to } = written
  if (from > duration)
    faults.note([...path, 'from'], `${from} ms`, `within the duration of ${duration} ms`, 'within')
  if (to !== undefined && to <= from)
    faults.note([...path, 'to'], `${to} ms`, `later than ${from} ms`, 'later')
  const { dose: text } = written
  const dose = text === undefined ? agent.usualDose : readDose(agent, text)
  if (dose === undefined) {
    const units = unitsLike(agent.unit).join(', ')
    const example = `${agent.usualDose} ${agent.unit}`
    const expected =
      agent.unit === ''
        ? 'a number from 0 to 1'
        : `a quantity in ${units} such as "${example}" from 0 to ${agent.highestDose} ${agent.unit}`
    faults.note([...path, 'dose'], text, expected)
  }
  return { agent: written.agent, dose: dose ?? 0, from, to: to ?? Number.POSITIVE_INFINITY }
}

function refuseOverlaps(conditions: readonly Condition[], faults: Faults): void {
  conditions.forEach((later, i) => {
    const other = conditions.findIndex(
      (earlier, j) =>
        j < i && earlier.agent === later.agent && earlier.from < later.to && later.from < earlier.to,
    )
    if (other < 0) return
    const path = `conditions[${other}]`
    faults.note(['conditions', i], later.agent, `given once at a time, and ${path} gives it already`, 'once')
  })
}

function toStimuli(event: ReadEvent, path: Path, faults: Faults): ProtocolStimulus[] {
  switch (event.kind) {
    case 'test': {
      const { at, every, count = 1 } = event
      if (count > 1 && every === undefined)
        faults.note([...path, 'every'], every, 'given with a count', 'every')
      const frequency = s / (every ?? s)
      if (frequency > 1000) faults.note([...path, 'every'], `${every} ms`, 'at least 1 ms', 'often')
      return [{ kind: 'train', at, frequency, pulses: count, test: true }]
    }
    case 'train':
      return [{ ...event, test: false }]
    case 'pair': {
      const { at, delay, frequency, pulses } = event
      // Whichever of the two comes first stands at the event's time.
      const [pre, post] = [at + Math.max(0, -delay), at + Math.max(0, delay)]
      return [
        { kind: 'train', at: pre, frequency, pulses, test: false },
        { kind: 'fire', at: post, frequency, pulses },
      ]
    }
    case 'uncage': {
      const { kind, at, frequency, pulses } = event
      return [{ kind, at, frequency, pulses }]
    }
    default:
      return [event]
  }
}

/** Uncaging may come with a bath of its own, from the first to a second after the last pulse. */
function bathOf(event: ReadEvent): Course[] {
  if (event.kind !== 'uncage' || event.magnesium === undefined) return []
  const { at, frequency, pulses, magnesium } = event
  const to = at + ((pulses - 1) * s) / frequency + s
  return [
    {
      parameter: 'magnesiumConcentration',
      becomes: { value: magnesium },
      from: at,
      to,
      onset: 0,
      recovery: 0,
      cause: 'uncaging',
    },
  ]
}

function createFaults(): Faults {
  const found: ProtocolFault[] = []
  return {
    found,
    note(path, value, expected, code, values) {
      found.push(sayFault(path, value, expected, code, values))
    },
  }
}

function describeIssues(error: z.core.$ZodError, raw: unknown): ProtocolFault[] {
  return error.issues.flatMap((issue) => {
    const { message: expected } = issue
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const path = showPath([...issue.path, key])
        const sentence = `${path} is no key that is known here: it must be ${expected}.`
        return { path, sentence, code: 'unknown' as const, values: {} }
      })
    }
    const value = valueAt(raw, issue.path)
    if (issue.code === 'invalid_value')
      return [sayFault(issue.path, value, expected, 'choice', { choices: issue.values.join(', ') })]
    return [sayFault(issue.path, value, expected)]
  })
}

function sayFault(
  path: Path,
  value: unknown,
  expected: string,
  code: FaultCode = 'form',
  values: FaultValues = {},
): ProtocolFault {
  const place = showPath(path)
  const shown = value === undefined ? {} : { value: showValue(value) }
  const stands = value === undefined ? 'is missing' : `is ${shown.value}`
  return {
    path: place,
    code,
    values: { ...shown, ...values },
    sentence: `${place || 'The protocol'} ${stands}: it must be ${expected}.`,
  }
}

function valueAt(raw: unknown, path: Path): unknown {
  let value = raw
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key]
  return value
}

/** `events[2].frequency`. A key may be as long as a file. */
function showPath(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${shorten(String(key))}`))
    .join('')
    .replace(/^\./, '')
}

function showValue(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  return shorten(typeof value === 'string' && / (ms|pulses)$/.test(value) ? value : asJson(value))
}

/** Scripts and host pages also pass what no file could hold. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? `a ${typeof value}`
  } catch {
    return 'an object that JSON cannot hold'
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

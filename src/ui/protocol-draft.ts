import { presetProtocols } from '#src/protocols/preset-protocols.ts'
import type { Protocol } from '#src/protocols/protocol.ts'
import type { ProtocolFault } from '#src/protocols/read-protocol.ts'
import { ProtocolRefusal, readProtocol } from '#src/protocols/read-protocol.ts'

export const eventKinds = ['test', 'train', 'pair', 'fire', 'depolarize', 'uncage'] as const
export type EventKind = (typeof eventKinds)[number]

/** What stands in a field: the texts of a protocol file, numbers as they are typed. '' is left out of the file. */
export type DraftFields = Readonly<Record<string, string>>

export interface DraftRow {
  /** Tells rows apart while they come and go. */
  readonly key: number
  readonly fields: DraftFields
}

/** A protocol while it is being written: it may hold anything, and `checkDraft` says what is wrong with it. */
export interface ProtocolDraft {
  readonly head: DraftFields
  readonly events: readonly DraftRow[]
  readonly conditions: readonly DraftRow[]
  /** Parameters that a file brought along: kept as they are. */
  readonly parameters: Readonly<Record<string, number | string>>
}

/** Fields of each kind of event, in the order in which they are asked for. */
export const eventFields: Readonly<Record<EventKind, readonly string[]>> = {
  test: ['at', 'every', 'count'],
  train: ['at', 'frequency', 'pulses'],
  pair: ['at', 'delay', 'frequency', 'pulses'],
  fire: ['at', 'frequency', 'pulses'],
  depolarize: ['at', 'to', 'for'],
  uncage: ['at', 'frequency', 'pulses', 'magnesium'],
}

/** What a new event begins with. */
const usual: Readonly<Record<string, string>> = {
  at: '20 min',
  every: '',
  count: '',
  frequency: '100 Hz',
  pulses: '100',
  delay: '+10 ms',
  to: '0 mV',
  for: '3 min',
  magnesium: '',
}

let lastKey = 0

export function createRow(fields: DraftFields): DraftRow {
  return { key: ++lastKey, fields }
}

/** An event of another kind keeps what both have. */
export function changeKind(kind: EventKind, before: DraftFields = {}): DraftFields {
  const fields = eventFields[kind].map((name) => [name, before[name] ?? usual[name] ?? ''])
  return { kind, ...Object.fromEntries(fields) }
}

/** The JSON of a protocol file. */
export function fileOfDraft({
  head,
  events,
  conditions,
  parameters,
}: ProtocolDraft): Record<string, unknown> {
  const { name = '', duration = '', seed = '', preset = 'slice' } = head
  return {
    ...(name && { name }),
    duration,
    ...(seed && { seed: readWhole(seed) }),
    ...(preset !== 'slice' && { preset }),
    ...(conditions.length > 0 && { conditions: conditions.map(({ fields }) => writeCondition(fields)) }),
    ...(Object.keys(parameters).length > 0 && { parameters }),
    events: events.map(({ fields }) => writeEvent(fields)),
  }
}

/** A share, where the agent has no unit, is a number. */
function writeCondition(fields: DraftFields): Record<string, unknown> {
  const { dose = '', ...others } = fields
  const isShare = dose !== '' && Number.isFinite(Number(dose))
  return { ...withoutEmpty(others), ...(dose && { dose: isShare ? Number(dose) : dose }) }
}

function writeEvent(fields: DraftFields): Record<string, unknown> {
  const counts = ['pulses', 'count'].filter((name) => fields[name])
  return {
    ...withoutEmpty(fields),
    ...Object.fromEntries(counts.map((name) => [name, readWhole(fields[name]!)])),
  }
}

function withoutEmpty(fields: DraftFields): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, written]) => written !== ''))
}

/** What is no number stays as it was typed, for the reader to refuse. */
function readWhole(written: string): number | string {
  return /^\s*-?\d+(\.\d+)?\s*$/.test(written) ? Number(written) : written
}

/**
 * A draft of a protocol file, which may name a preset.
 * @throws ProtocolRefusal where the file could not be run.
 */
export function draftOfFile(value: unknown): ProtocolDraft {
  readProtocol(value)
  const file = value as Record<string, unknown>
  const named = presetProtocols[file.protocol as keyof typeof presetProtocols] as
    | Record<string, unknown>
    | undefined
  const both = { ...named, ...file }
  const list = (of: Record<string, unknown> | undefined, key: string) => (of?.[key] ?? []) as unknown[]
  return {
    head: textsOf({ preset: 'slice', ...pick(both, ['name', 'duration', 'seed', 'preset']) }),
    events: [...list(named, 'events'), ...list(file, 'events')].map((event) => {
      const texts = textsOf(event as Record<string, unknown>)
      const fields = eventFields[texts.kind as EventKind].map((name) => [name, texts[name] ?? ''])
      return createRow({ ...Object.fromEntries(fields), ...texts })
    }),
    conditions: list(both, 'conditions').map((entry) => {
      const condition = typeof entry === 'string' ? { agent: entry } : (entry as Record<string, unknown>)
      return createRow({ dose: '', from: '', to: '', ...textsOf(condition) })
    }),
    parameters: (both.parameters ?? {}) as ProtocolDraft['parameters'],
  }
}

function pick(of: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => of[key] !== undefined).map((key) => [key, of[key]]))
}

function textsOf(of: Record<string, unknown>): DraftFields {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, String(value)]))
}

/** The protocol that a draft stands for, or what is wrong with it. */
export function checkDraft(draft: ProtocolDraft): {
  readonly protocol: Protocol | null
  readonly faults: readonly ProtocolFault[]
} {
  try {
    return { protocol: readProtocol(fileOfDraft(draft)), faults: [] }
  } catch (error) {
    if (error instanceof ProtocolRefusal) return { protocol: null, faults: error.faults }
    throw error
  }
}

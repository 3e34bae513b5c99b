import { describe, expect, test } from 'vitest'
import { presetProtocolIds, presetProtocols } from '#src/protocols/preset-protocols.ts'
import { ProtocolRefusal, readProtocol } from '#src/protocols/read-protocol.ts'
import {
  changeKind,
  checkDraft,
  createRow,
  type DraftFields,
  draftOfFile,
  eventKinds,
  fileOfDraft,
  type ProtocolDraft,
} from '#src/ui/protocol-draft.ts'

/** Everything that a protocol file may say about what is done. */
const everything = {
  name: 'all of it',
  duration: '3 h',
  seed: 7,
  preset: 'culture',
  conditions: [
    'ketamine',
    { agent: 'apv', dose: '50 uM', from: '0 s', to: '1 h' },
    { agent: 't286a', dose: 0.5 },
  ],
  parameters: { temperature: '34 degC', nmdarConductance: 50 },
  events: [
    { kind: 'test', at: '0 s', every: '60 s', count: 181 },
    { kind: 'train', at: '20 min', frequency: '100 Hz', pulses: 100, input: 'second' },
    { kind: 'pair', at: '45 min', delay: '-10 ms', frequency: '1 Hz', pulses: 60 },
    { kind: 'fire', at: '46 min', frequency: '5 Hz', pulses: 3 },
    { kind: 'depolarize', at: '50 min', to: '-20 mV', for: '3 min' },
    { kind: 'uncage', at: '60 min', frequency: '0.5 Hz', pulses: 60, magnesium: '0 mM' },
  ],
}

const plain = () =>
  draftOfFile({
    duration: '10 min',
    events: [{ kind: 'train', at: '1 s', frequency: '100 Hz', pulses: 100 }],
  })
const withEvent = (fields: DraftFields): ProtocolDraft => ({ ...plain(), events: [createRow(fields)] })
const faultsOf = (draft: ProtocolDraft) => checkDraft(draft).faults.map(({ path, code }) => `${path} ${code}`)

describe('a protocol that is being written', () => {
  test('is the same protocol when a file was opened and saved again', () => {
    expect(readProtocol(fileOfDraft(draftOfFile(everything)))).toEqual(readProtocol(everything))
    for (const id of presetProtocolIds) {
      const named = { protocol: id, events: [{ kind: 'test', at: '1 min' }] }
      for (const file of [presetProtocols[id], named]) {
        expect(readProtocol(fileOfDraft(draftOfFile(file))), id).toEqual(readProtocol(file))
      }
    }
  })

  test.each(eventKinds)('a new event of the kind %s can be run at once', (kind) => {
    const draft = { ...withEvent(changeKind(kind)), head: { duration: '3 h' } }
    expect(checkDraft(draft)).toMatchObject({ faults: [], protocol: { duration: 3 * 3600e3 } })
  })

  test('an event of another kind keeps what both have', () => {
    const train = changeKind('train', { kind: 'test', at: '7 s' })
    expect(train).toEqual({ kind: 'train', at: '7 s', frequency: '100 Hz', pulses: '100' })
  })

  test.each<[string, ProtocolDraft, string[]]>([
    ['no duration', { ...plain(), head: {} }, ['duration form']],
    [
      'a unit of something else',
      withEvent({ kind: 'train', at: '1 s', frequency: '100 ms', pulses: '5' }),
      ['events[0].frequency form'],
    ],
    [
      'half a pulse',
      withEvent({ kind: 'fire', at: '1 s', frequency: '1 Hz', pulses: '1.5' }),
      ['events[0].pulses form'],
    ],
    [
      'words for a number',
      withEvent({ kind: 'fire', at: '1 s', frequency: '1 Hz', pulses: 'many' }),
      ['events[0].pulses form'],
    ],
    [
      'nothing where something belongs',
      withEvent({ kind: 'depolarize', at: '1 s', to: '', for: '3 s' }),
      ['events[0].to form'],
    ],
    ['an event after the end', withEvent({ kind: 'test', at: '11 min' }), ['events[0].at within']],
    [
      'a count without a pause',
      withEvent({ kind: 'test', at: '1 s', count: '3' }),
      ['events[0].every every'],
    ],
    [
      'a dose that is none',
      { ...plain(), conditions: [createRow({ agent: 'apv', dose: '5 mV' })] },
      ['conditions[0].dose form'],
    ],
    [
      'a drug that ends before it begins',
      { ...plain(), conditions: [createRow({ agent: 'apv', from: '5 min', to: '1 min' })] },
      ['conditions[0].to later'],
    ],
    [
      'the same drug twice',
      { ...plain(), conditions: [createRow({ agent: 'apv' }), createRow({ agent: 'apv' })] },
      ['conditions[1] once'],
    ],
    ['a seed of words', { ...plain(), head: { duration: '1 s', seed: 'x' } }, ['seed form']],
  ])('says where %s stands', (_, draft, faults) => {
    expect(faultsOf(draft)).toEqual(faults)
    expect(checkDraft(draft).protocol).toBeNull()
  })

  test.each([
    null,
    [],
    'text',
    {},
    { duration: '1 h', events: 5 },
    { duration: '1 h', onload: 'x' },
    { protocol: 'waltz' },
  ])('what could not be run is not opened: %j', (file) => {
    expect(() => draftOfFile(file)).toThrow(ProtocolRefusal)
  })
})

import { expect, test } from 'vitest'
import { createTranslator } from '#src/messages/create-translator.ts'
import { setLanguage } from '#src/messages/translate.ts'
import { ProtocolRefusal, readProtocol } from '#src/protocols/read-protocol.ts'
import { faultText } from '#src/ui/use-fault-text.ts'

const rightly = { duration: '1 h', events: [{ kind: 'train', at: '0 s', frequency: '100 Hz', pulses: 1 }] }
const [event] = rightly.events

/** The first fault of a file. */
function faultOf(file: object) {
  try {
    readProtocol(file)
  } catch (error) {
    if (error instanceof ProtocolRefusal) return error.faults[0]!
  }
  throw new Error(`Nothing is wrong with ${JSON.stringify(file)}.`)
}

const texts = async (language: 'en' | 'de' | 'es') => {
  const translator = createTranslator()
  await setLanguage(translator, language)
  return faultText(translator.t)
}

test.each<[string, object, string]>([
  [
    'a time without a unit',
    { ...rightly, duration: '3' },
    'duration ist "3". Eine Zeit wie 3 h, bis zu 30 Tagen.',
  ],
  ['a time that is missing', { events: [] }, 'duration fehlt. Eine Zeit wie 3 h, bis zu 30 Tagen.'],
  [
    'a level that there is not',
    { ...rightly, level: 'fine' },
    'level ist "fine". Möglich sind: mean-field, molecular.',
  ],
  [
    'a key that there is not',
    { ...rightly, events: [{ ...event, hz: 1 }] },
    'events[0].hz: Unter diesem Namen ist hier nichts bekannt.',
  ],
  [
    'a parameter beyond its range',
    { ...rightly, parameters: { nmdarConductance: 1000 } },
    'parameters.nmdarConductance ist 1000. Dort gehört eine Zahl von 0 bis 90 pS hin.',
  ],
  [
    'no list',
    { ...rightly, events: 3 },
    'events ist 3. Dort gehört etwas von anderer Form hin: Eine Datei, die diese Seite gespeichert hat, zeigt, was.',
  ],
  [
    'something after the end',
    { ...rightly, events: [{ ...event, at: '2 h' }] },
    'events[0].at ist 7200000 ms. Das ist später als das Ende des Protokolls.',
  ],
])('%s is said in the page’s language', async (_, file, sentence) => {
  expect((await texts('de')).inFile(faultOf(file))).toBe(sentence)
})

test('every fault that a file can have is said in each language, none in another', async () => {
  const files = [
    { ...rightly, protocol: 'nothing' },
    { ...rightly, conditions: [{ agent: 'apv', dose: '5 miles' }] },
    { ...rightly, conditions: [{ agent: 'apv', from: '2 min', to: '1 min' }] },
    { ...rightly, conditions: ['apv', 'apv'] },
    { ...rightly, sample: '1 ns' },
    { ...rightly, level: 'molecular' },
    { ...rightly, parameters: { nothing: 1 } },
    { ...rightly, seed: 'x' },
    'no object',
  ] as object[]
  const [en, de, es] = await Promise.all([texts('en'), texts('de'), texts('es')])
  for (const file of files) {
    const fault = faultOf(file)
    const said = [en, de, es].map(({ inFile }) => inFile(fault))
    expect(new Set(said).size, said.join(' | ')).toBe(3)
    for (const each of said) expect(each).not.toMatch(/\{\{|editor\./)
  }
})

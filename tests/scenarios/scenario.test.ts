import { describe, expect, test } from 'vitest'
import { readScenario, ScenarioRefusal } from '#src/scenarios/read-scenario.ts'
import { readScenarioFile } from '#src/scenarios/read-scenario-file.ts'
import { readScenarioLink } from '#src/scenarios/read-scenario-link.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import { writeScenarioFile } from '#src/scenarios/write-scenario-file.ts'
import { writeScenarioLink } from '#src/scenarios/write-scenario-link.ts'
import { createDraws, drawScenario } from '#tests/scenarios/draw-scenario.ts'

const seeds = Array.from({ length: 60 }, (_, i) => 900 + i)
const fileOf = (text: string) => ({ size: text.length, text: async () => text })

/** The refusal of something that must be refused. */
async function refusalOf(read: () => unknown): Promise<ScenarioRefusal> {
  const caught = await Promise.resolve()
    .then(read)
    .then(
      () => null,
      (error: unknown) => error,
    )
  if (!(caught instanceof ScenarioRefusal)) throw new Error(`No refusal, but ${String(caught)}`)
  return caught
}

describe('a scenario comes back as it went', () => {
  test.each(seeds)('as a file, seed %i', async (seed) => {
    const scenario = drawScenario(seed)
    expect(await readScenarioFile(fileOf(writeScenarioFile(scenario)))).toEqual(scenario)
  })

  test.each(seeds)('as a link, seed %i', (seed) => {
    const scenario = drawScenario(seed)
    const link = writeScenarioLink(scenario)
    expect(link).toMatch(/^[\w.~,-]+$/)
    expect(readScenarioLink(link.replaceAll('~', '%7E').replaceAll(',', '%2c'))).toEqual(scenario)
    expect(readScenarioLink(link)).toEqual(scenario)
  })

  test('what a visitor does in a minute is a short link', () => {
    const scenario: Scenario = {
      run: {
        seed: 1,
        parameters: {},
        level: 'molecular',
        log: [
          {
            at: 0,
            kind: 'stimulate',
            stimulus: { kind: 'train', at: 0, frequency: 1, pulses: 1, test: true },
          },
          { at: 0.04127, kind: 'set-level', level: 'mean-field' },
          {
            at: 0.04127,
            kind: 'stimulate',
            stimulus: { kind: 'train', at: 0.04127, frequency: 100, pulses: 100, test: false },
          },
        ],
        second: null,
        at: 1801.4,
        known: 1801.4,
        lens: 0.2,
      },
      view: { shot: 'synapse', trueScale: false, labels: true },
    }
    expect(writeScenarioLink(scenario)).toBe(
      '1~s1~l0.2~a1801.4~vsynapse~m~t0,,1,1~M0.04127~T0.04127,,100,100',
    )
  })
})

describe('what cannot be opened is refused with one sentence', () => {
  const good = () => JSON.parse(writeScenarioFile(drawScenario(900))) as Record<string, unknown>
  const train = { kind: 'train', at: 3, frequency: 100, pulses: 100, test: false }
  const logOf = (...log: unknown[]) => ({
    ...good(),
    level: 'mean-field',
    at: 10,
    known: 10,
    log,
    second: null,
  })

  test.each<[string, unknown, RegExp]>([
    ['nothing', null, /not a Spinescope scenario/],
    ['a list', [], /not a Spinescope scenario/],
    ['a protocol', { duration: '3 h', events: [] }, /not a Spinescope scenario/],
    ['an old version', { ...good(), version: 0 }, /version 0.*version 1/],
    ['a later version', { ...good(), version: 7 }, /version 7.*version 1/],
    ['no version', { ...good(), version: undefined }, /version missing/],
    ['a seed that is none', { ...good(), seed: 1.5 }, /“seed” is 1\.5/],
    ['an unknown key', { ...good(), onload: 'alert(1)' }, /cannot be opened/],
    ['a place that is none', { ...good(), shot: '<img src=x onerror=alert(1)>' }, /“shot”/],
    [
      'a parameter too large',
      { ...good(), parameters: { nmdarConductance: 9000 } },
      /nmdarConductance.*9000/,
    ],
    ['a parameter that is none', { ...good(), parameters: { constructor: 1 } }, /constructor/],
    ['a count that is no count', { ...good(), parameters: { amparCount: 3.5 } }, /amparCount.*3\.5/],
    ['a time that is none', { ...good(), at: -1 }, /“at” is -1/],
    [
      'a time after all that is known',
      { ...good(), at: 10, known: 3, log: [], second: null },
      /“known” is 3/,
    ],
    ['too many pulses', logOf({ at: 1, kind: 'stimulate', stimulus: { ...train, pulses: 1e9 } }), /pulses/],
    [
      'commands out of order',
      logOf({ at: 3, kind: 'set-level', level: 'mean-field' }, { at: 1, kind: 'end-courses', cause: 'apv' }),
      /log\[1\]\.at/,
    ],
    ['a command after the end', logOf({ at: 11, kind: 'set-level', level: 'mean-field' }), /log\[0\]\.at/],
    ['a stimulus before its command', logOf({ at: 5, kind: 'stimulate', stimulus: train }), /stimulus\.at/],
    [
      'molecules for hours',
      { ...logOf(), level: 'molecular', at: 7200, known: 7200 },
      /7200 s of single molecules/,
    ],
  ])('%s', async (_, value, reason) => {
    const { message, sentence } = await refusalOf(() => readScenario(value))
    expect(message).toMatch(reason)
    expect(message.split('\n')).toHaveLength(1)
    expect(message.length).toBeLessThan(300)
    expect(sentence.sentence).toBe(message)
  })

  test('a file of 100 MB, unread', async () => {
    const file = { size: 100e6, text: () => Promise.reject(new Error('It was read.')) }
    expect((await refusalOf(() => readScenarioFile(file))).message).toMatch(/100 MB.*8 MB/)
  })

  test.each(['', 'PNG\u0000\uffff', '{"kind":', '<svg onload=alert(1)>', '[]'])(
    'a file with %j in it',
    async (text) => {
      expect((await refusalOf(() => readScenarioFile(fileOf(text)))).sentence.code).toBe('scenario-foreign')
    },
  )

  test.each([
    '',
    'true',
    '2~s1',
    '1',
    '1~s1~l1~a1~vmoon',
    `1~${'s'.repeat(200_001)}`,
    '1~s1~l1~a1~vpore~c0,aspirin,1',
  ])('the link %.40s', async (link) => {
    const { message } = await refusalOf(() => readScenarioLink(link))
    expect(message).toMatch(/Your run is as it was\.$/)
  })

  test.each(seeds)('a file or a link that was damaged: a scenario or one sentence, seed %i', async (seed) => {
    const { whole, pick } = createDraws(seed)
    const scenario = drawScenario(seed)
    const damage = (text: string) => {
      let damaged = text
      for (let left = whole(1, 4); left > 0; left--) {
        const at = whole(0, damaged.length)
        const put = pick(['', '9', '-', 'e', '~', ',', '"', '}', '%', '1e999', 'NaN', '\u0000', '__proto__'])
        damaged = damaged.slice(0, at) + put + damaged.slice(at + whole(0, 3))
      }
      return damaged
    }
    for (let times = 0; times < 20; times++) {
      const readings = [
        () => readScenarioFile(fileOf(damage(writeScenarioFile(scenario)))),
        async () => readScenarioLink(damage(writeScenarioLink(scenario))),
      ]
      for (const read of readings) {
        const outcome = await read().catch((error: unknown) => error)
        if (outcome instanceof ScenarioRefusal) expect(outcome.message).toMatch(/^[^\n]{20,300}$/)
        // What is let in can be written again: nothing in it is beyond what a page could have made.
        else expect(readScenarioLink(writeScenarioLink(outcome as Scenario))).toEqual(outcome)
      }
    }
  })
})

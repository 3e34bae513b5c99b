import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { systems } from '#src/kiosk/launcher-address.ts'
import { visitSteps } from '#src/kiosk/visit-player.ts'
import { languageIds, loadCatalogue, loadLaterCatalogue } from '#src/messages/catalogues.ts'
import { createTranslator } from '#src/messages/create-translator.ts'
import { en as first } from '#src/messages/en.ts'
import { enLater } from '#src/messages/en-later.ts'
import { loadExhibitCatalogue } from '#src/messages/exhibit-catalogues.ts'
import { addLaterTexts, setLanguage } from '#src/messages/translate.ts'
import { agents } from '#src/parameters/agents.ts'
import { exaggerations, ghosts, shotNames } from '#src/parameters/exaggerations.ts'
import type { Parameter } from '#src/parameters/parameter.ts'
import { parameters } from '#src/parameters/parameters.ts'
import { preparations } from '#src/parameters/preparations.ts'
import { presetProtocolIds } from '#src/protocols/preset-protocols.ts'
import type { ChapterStep } from '#src/story/chapter-step.ts'
import { chapterIds, chapters } from '#src/story/chapters.ts'
import { termIds } from '#src/story/glossary.ts'
import { labelIds } from '#src/story/labels.ts'
import { gaugeNames } from '#src/story/script.ts'
import { gateCases } from '#src/ui/and-gate.ts'
import { conditionGroups } from '#src/ui/condition-list.ts'
import { firstLtpStages } from '#src/ui/first-ltp.ts'
import { labelFacts } from '#src/ui/label-facts.ts'
import { validationFigures } from '#src/ui/load-validation.ts'
import { eventKinds } from '#src/ui/protocol-draft.ts'
import { qualityChoices } from '#src/ui/scene-controls.ts'
import { stimulusIds } from '#src/ui/stimuli.ts'
import { knownTableTexts, loadTableTexts } from '#src/ui/table-texts.ts'
import { timelineKinds } from '#src/ui/timeline-marks.ts'
import { traceList } from '#src/ui/trace-list.ts'
import { windowChoices } from '#src/ui/trace-window.ts'
import { fieldNames } from '#src/ui/use-fault-text.ts'
import { readSources } from '#tests/architecture/read-sources.ts'

/** All of it: what is there from the start, what is fetched later, and what only an exhibit fetches. */
const en = { ...first, ...enLater, ...(await loadExhibitCatalogue('en')) }

const code = readSources('src')
  .filter(({ path }) => !path.startsWith('src/messages/'))
  .map(({ text }) => text)
  .join('\n')

const rows = Object.entries(parameters) as [string, Parameter][]
const featured = rows.filter(([, row]) => row.featured).map(([id]) => id)

/** Keys that are put together at run time: their beginning, and all that can follow. */
const composed: readonly (readonly [start: string, ends: readonly string[]])[] = [
  ['views.', shotNames.flatMap((name) => [name, `${name}.scale`])],
  ['traces.', traceList.map(({ name }) => name)],
  ['traces.window.', windowChoices],
  ['timeline.', ['change', ...timelineKinds]],
  ['stimulate.', stimulusIds.flatMap((id) => [id, `${id}.detail`])],
  ['gate.', gateCases],
  ['compare.', ['first', 'second']],
  ['editor.preset.', presetProtocolIds],
  ['editor.preparation.', Object.keys(preparations)],
  ['editor.kind.', eventKinds],
  ['editor.field.', fieldNames],
  ['editor.needs.', fieldNames],
  [
    'editor.fault.',
    ['choice', 'unknown', 'within', 'later', 'once', 'every', 'often', 'pulses', 'rows', 'molecular'],
  ],
  ['first.', firstLtpStages.filter((stage) => stage !== 'idle' && stage !== 'made')],
  [
    'chapter.',
    chapterIds.flatMap((id) => [
      id,
      `${id}.saw`,
      ...chapters[id].flatMap((step: ChapterStep, i) => [
        `${id}.${i}`,
        ...(step.question
          ? [
              `${id}.${i}.question`,
              ...[0, 1, 2].slice(0, step.question.answers).map((n) => `${id}.${i}.answer.${n}`),
            ]
          : []),
      ]),
    ]),
  ],
  ['term.', termIds.flatMap((id) => [id, `${id}.words`, `${id}.meaning`])],
  [
    'real.left.',
    [
      'reticulum',
      'mglur',
      'diffusion',
      'spontaneous',
      'outside',
      'coagonist',
      'bouton',
      'local',
      'structure',
    ],
  ],
  ['real.figure.', validationFigures.map(({ name }) => name)],
  ['label.', labelIds.flatMap((id) => [id, `${id}.meaning`, ...(labelFacts[id] ? [`${id}.fact`] : [])])],
  ['conditions.', conditionGroups.map(({ id }) => id)],
  ['agent.', Object.keys(agents).flatMap((id) => [id, `${id}.meaning`])],
  ['story.gauge.', gaugeNames],
  ['film.subject.', ['present', 'explainer']],
  ['kiosk.', visitSteps.map((step) => `${step}.title`)],
  ['kiosk.trouble.', ['run', 'picture']],
  ['launcher.motion.', ['full', 'reduced']],
  ['launcher.orientation.', ['auto', 'portrait', 'landscape']],
  ['launcher.system.', systems],
  ['launcher.autostart.', systems],
  ['view.quality.', qualityChoices],
  ['scale.', Object.keys(exaggerations)],
  ['ghost.', Object.keys(ghosts).flatMap((id) => [id, `${id}.meaning`])],
  ['parameter.', featured],
  ['group.', [...new Set(rows.map(([, { group }]) => group))]],
  [
    'refusal.',
    ['foreign', 'version', 'broken', 'large', 'link-long', 'unread', 'refused'].map(
      (end) => `scenario-${end}`,
    ),
  ],
  ['refusal.', ['parameter-out-of-range', 'parameter-not-integer', 'not-a-number', 'option']],
  ['refusal.', [...code.matchAll(/new Refusal\(\s*'([\w-]+)'/g)].map(([, code = '']) => code)],
]
const composedKeys = composed.flatMap(([start, ends]) => ends.map((end) => start + end))
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '')

describe('the catalogue', () => {
  test('has every message that is asked for by name', () => {
    const asked = [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? '')
    expect(asked.length).toBeGreaterThan(20)
    const keys = Object.keys(en).map(withoutPlural)
    expect(asked.filter((key) => !keys.includes(key))).toEqual([])
  })

  test('has every message that is put together, and each beginning is really in use', () => {
    expect(composedKeys.filter((key) => !Object.hasOwn(en, key))).toEqual([])
    expect(composed.map(([start]) => start).filter((start) => !code.includes(`\`${start}\${`))).toEqual([])
  })

  test('has no message that nothing uses', () => {
    const unused = Object.keys(en).filter(
      (key) => !code.includes(`'${withoutPlural(key)}'`) && !composedKeys.includes(key),
    )
    expect(unused).toEqual([])
  })

  test('has no string that starts or ends with a space, or is empty', () => {
    expect(Object.entries(en).filter(([, text]) => !/^\S(.*\S)?$/.test(text))).toEqual([])
  })
})

test('every agent stands in one group of the panel', () => {
  const listed: string[] = conditionGroups.flatMap((group) => group.agents)
  expect(listed.toSorted()).toEqual(Object.keys(agents).sort())
})

test('every language says every message, with the same values in it', async () => {
  const valuesIn = (text: string) => [...text.matchAll(/{{(\w+)/g)].map((match) => match[1]).sort()
  expect(languageIds).toEqual(['en', 'de', 'es'])
  for (const language of languageIds) {
    const catalogue = {
      ...(await loadCatalogue(language)),
      ...(await loadLaterCatalogue(language)),
      ...(await loadExhibitCatalogue(language)),
    }
    expect(Object.keys(catalogue).sort(), language).toEqual(Object.keys(en).sort())
    for (const [key, text] of Object.entries(catalogue)) {
      expect(valuesIn(text), `${language} ${key}`).toEqual(valuesIn(en[key as keyof typeof en]))
    }
  }
})

test('a translator counts in words, in each language', async () => {
  const translator = createTranslator()
  const say = (count: number) => translator.t('events.inserted', { count, total: 80 + count })
  expect(say(1)).toMatch(/^1 more AMPA receptor stands/)
  expect(say(12)).toMatch(/^12 more AMPA receptors stand/)
  expect(await setLanguage(translator, 'de')).toBe(true)
  expect(say(1)).toMatch(/^1 weiterer AMPA-Rezeptor steht/)
  expect(say(12)).toMatch(/^12 weitere AMPA-Rezeptoren stehen/)
  expect(translator.t('events.calcium', { value: 1.25 })).toContain('1,25')
  expect(await setLanguage(translator, 'es')).toBe(true)
  expect(say(12)).toMatch(/^12 receptores AMPA más/)
})

test('of languages asked for at once the last one is spoken, with the long texts that came meanwhile', async () => {
  const translator = createTranslator()
  const changes = (['de', 'en', 'es'] as const).map((language) => setLanguage(translator, language))
  await addLaterTexts(translator)
  expect(await Promise.all(changes)).toEqual([false, false, true])
  expect(translator.language).toBe('es')
  expect(translator.t('term.ltp.meaning')).toMatch(/^Potenciación/)
})

test('long texts come when they are asked for, and go along with a change of language', async () => {
  const translator = createTranslator()
  const key = 'term.ltp.meaning'
  expect(translator.exists(key)).toBe(false)
  await addLaterTexts(translator)
  expect(translator.t(key)).toMatch(/^Long-term/)
  await setLanguage(translator, 'de')
  expect(translator.t(key)).toMatch(/^Langzeit/)
})

test('what the tables say in English comes when it is asked for, all of it', async () => {
  expect(knownTableTexts('en').parameters).toEqual({})
  const { parameters: said, exaggerations: lies } = await loadTableTexts('en')
  expect(said).toEqual(Object.fromEntries(rows.map(([id, { meaning }]) => [id, meaning])))
  expect(Object.keys(lies)).toEqual(Object.keys(exaggerations))
  expect(knownTableTexts('de'), 'until German has arrived').toEqual(knownTableTexts('en'))
})

test('every row of the tables says what it is in every other language, and no row that is gone does', async () => {
  const table: { id: string; published: string; knownGap?: string }[] = JSON.parse(
    readFileSync('assets/validation/table.json', 'utf8'),
  )
  // Numbers need no translation; words do.
  const inWords = table.map(({ published }) => published).filter((text) => /\b[a-z]{3,}/.test(text))
  for (const language of languageIds.filter((id) => id !== 'en')) {
    const texts = await loadTableTexts(language)
    expect(Object.keys(texts.parameters), language).toEqual(rows.map(([id]) => id))
    expect(Object.keys(texts.exaggerations), language).toEqual(Object.keys(exaggerations))
    expect(Object.keys(texts.experiments).sort(), language).toEqual(table.map(({ id }) => id).sort())
    expect(Object.keys(texts.published).sort(), language).toEqual([...new Set(inWords)].sort())
    expect(Object.keys(texts.gaps).sort(), language).toEqual(
      table.flatMap(({ id, knownGap }) => (knownGap ? [id] : [])).sort(),
    )
    const all = Object.values(texts).flatMap((each) =>
      Object.values(each as Readonly<Record<string, string>>),
    )
    expect(all.filter((text) => !/^\S(.*\S)?$/.test(text))).toEqual([])
  }
})

test('nothing stands both in the first catalogue and in the later one', () => {
  expect(Object.keys(first).filter((key) => Object.hasOwn(enLater, key))).toEqual([])
})

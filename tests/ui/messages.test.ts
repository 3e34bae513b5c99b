import { describe, expect, test } from 'vitest'
import { catalogues } from '#src/messages/catalogues.ts'
import { en } from '#src/messages/en.ts'
import { createTranslator } from '#src/messages/translate.ts'
import { agents } from '#src/parameters/agents.ts'
import { exaggerations, shotNames } from '#src/parameters/exaggerations.ts'
import type { Parameter } from '#src/parameters/parameter.ts'
import { parameters } from '#src/parameters/parameters.ts'
import { type ChapterStep, chapterIds, chapters } from '#src/story/chapters.ts'
import { labelIds } from '#src/story/labels.ts'
import { gateCases } from '#src/ui/and-gate.ts'
import { conditionGroups } from '#src/ui/condition-list.ts'
import { labelFacts } from '#src/ui/label-facts.ts'
import { validationFigures } from '#src/ui/load-validation.ts'
import { qualityChoices } from '#src/ui/scene-controls.ts'
import { stimulusIds } from '#src/ui/stimuli.ts'
import { traceList } from '#src/ui/trace-list.ts'
import { windowChoices } from '#src/ui/trace-window.ts'
import { readSources } from '#tests/architecture/read-sources.ts'

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
  ['stimulate.', stimulusIds.flatMap((id) => [id, `${id}.detail`])],
  ['gate.', gateCases],
  [
    'chapter.',
    chapterIds.flatMap((id) => [
      id,
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
  ['real.left.', ['reticulum', 'mglur', 'diffusion', 'spontaneous', 'structure']],
  ['real.figure.', validationFigures.map(({ name }) => name)],
  ['label.', labelIds.flatMap((id) => [id, `${id}.meaning`, ...(labelFacts[id] ? [`${id}.fact`] : [])])],
  ['conditions.', conditionGroups.map(({ id }) => id)],
  ['agent.', Object.keys(agents).flatMap((id) => [id, `${id}.meaning`])],
  ['view.quality.', qualityChoices],
  ['scale.', Object.keys(exaggerations)],
  ['parameter.', featured],
  ['group.', [...new Set(rows.map(([, { group }]) => group))]],
  ['refusal.', ['parameter-out-of-range', 'parameter-not-integer', 'not-a-number', 'option']],
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

test('every language says every message, with the same values in it', () => {
  const valuesIn = (text: string) => [...text.matchAll(/{{(\w+)/g)].map((match) => match[1]).sort()
  for (const [language, catalogue] of Object.entries(catalogues)) {
    expect(Object.keys(catalogue).sort(), language).toEqual(Object.keys(en).sort())
    for (const [key, text] of Object.entries(catalogue)) {
      expect(valuesIn(text), `${language} ${key}`).toEqual(valuesIn(en[key as keyof typeof en]))
    }
  }
})

test('a translator counts in words and leaves unknown languages to English', () => {
  const { t } = createTranslator('xx')
  expect(t('events.inserted', { count: 1, total: 81 })).toMatch(/^1 more AMPA receptor stands/)
  expect(t('events.inserted', { count: 12, total: 92 })).toMatch(/^12 more AMPA receptors stand/)
})

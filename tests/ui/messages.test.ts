import { expect, test } from 'vitest'
import { en } from '#src/messages/en.ts'
import { readSources } from '#tests/architecture/read-sources.ts'

const code = readSources('src')
  .filter(({ path }) => !path.startsWith('src/messages/'))
  .map(({ text }) => text)
  .join('\n')

/** Keys that are put together at run time, by their constant beginnings. */
const composed = ['views.', 'traces.', 'view.quality.', 'scale.', 'refusal.', 'unit.']

test('every message is used', () => {
  const unused = Object.keys(en).filter((key) => {
    const plain = key.replace(/_(one|other)$/, '')
    return !code.includes(`'${plain}'`) && !composed.some((start) => key.startsWith(start))
  })
  expect(unused).toEqual([])
})

test('every message that is asked for exists', () => {
  const keys = Object.keys(en)
  const asked = [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? '')
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter((key) => !keys.includes(key) && !keys.includes(`${key}_one`))).toEqual([])
})

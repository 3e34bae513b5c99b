import { describe, expect, test } from 'vitest'
import { languageIds, loadCatalogue } from '#src/messages/catalogues.ts'
import { loadExhibitCatalogue } from '#src/messages/exhibit-catalogues.ts'

/** Words in a row, and where a sentence ends. */
const word = /[\p{L}\p{M}]+/gu
const end = /[.!?:](?=\s|$)/g

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0

/**
 * Björnsson's LIX (Läsbarhet, 1968): words per sentence plus the share of words longer than six letters, in percent. It
 * needs no syllables, so one scale serves every language; below 30 are children's books, 40 is a newspaper.
 */
function lix(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.match(word) ?? [])
  const sentences = texts.reduce((sum, text) => sum + Math.max(1, count(text, end)), 0)
  return words.length / sentences + (100 * words.filter((each) => each.length > 6).length) / words.length
}

describe.each(languageIds)('what an exhibit says in %s', async (language) => {
  const texts = { ...(await loadCatalogue(language)), ...(await loadExhibitCatalogue(language)) }
  const said = Object.entries(texts)
    .filter(([key]) => key.startsWith('kiosk.') || key.startsWith('explainer.'))
    .map(([, text]) => text.replaceAll(/\{\{\w+\}\}/g, '1'))
  const sentences = said.filter((text) => /[.!?]$/.test(text))

  test('is read by twelve-year-olds', () => {
    expect(sentences.length).toBeGreaterThan(40)
    expect(lix(sentences)).toBeLessThan(35)
  })

  test('has no sentence that runs out of breath', () => {
    const long = sentences.flatMap((text) => text.split(end)).filter((each) => count(each, word) > 16)
    expect(long).toEqual([])
  })
})

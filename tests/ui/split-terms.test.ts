import { describe, expect, test } from 'vitest'
import { languageIds, loadLaterCatalogue } from '#src/messages/catalogues.ts'
import { chapterIds } from '#src/story/chapters.ts'
import { termIds } from '#src/story/glossary.ts'
import { createTermFinder } from '#src/ui/split-terms.ts'

const finder = createTermFinder([
  { id: 'nmdar', words: 'NMDA receptors|NMDA receptor' },
  { id: 'ltp', words: 'LTP' },
  { id: 'early', words: 'early LTP' },
  { id: 'calcium', words: 'Ca²⁺' },
])
const found = (text: string) =>
  finder
    .split(text)
    .filter(({ term }) => term)
    .map(({ text: piece, term }) => `${piece}=${term}`)

describe('terms in a text', () => {
  test('are found whole, the longest first, each once', () => {
    expect(found('Early LTP needs NMDA receptors. LTP, LTP and one NMDA receptor.')).toEqual([
      'Early LTP=early',
      'NMDA receptors=nmdar',
      'LTP=ltp',
    ])
  })

  test('are no parts of other words', () => {
    expect(found('LTPs, XLTP, LTP2 and (LTP).')).toEqual(['LTP=ltp'])
    expect(found('Ca²⁺-bound')).toEqual(['Ca²⁺=calcium'])
  })

  test('leave the text as it was', () => {
    const text = 'Ca²⁺ starts early LTP through NMDA receptors.'
    expect(
      finder
        .split(text)
        .map(({ text: piece }) => piece)
        .join(''),
    ).toBe(text)
    expect(createTermFinder([]).split(text)).toEqual([{ text, term: null }])
  })
})

test('every language explains terms in every chapter, and every term stands somewhere or has a name that does', async () => {
  for (const language of languageIds) {
    const catalogue = await loadLaterCatalogue(language)
    const own = createTermFinder(termIds.map((id) => ({ id, words: catalogue[`term.${id}.words`] })))
    for (const id of chapterIds) {
      const texts = Object.entries(catalogue).filter(([key]) => key.startsWith(`chapter.${id}.`))
      const terms = texts.flatMap(([, text]) => own.split(text).filter(({ term }) => term))
      expect(terms.length, `${language} ${id}`).toBeGreaterThan(2)
    }
    for (const id of termIds) {
      expect(own.split(catalogue[`term.${id}.words`].split('|')[0]!)[0]?.term, `${language} ${id}`).toBe(id)
    }
  }
})

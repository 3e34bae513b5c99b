import { describe, expect, test } from 'vitest'
import { readSources } from '#tests/architecture/read-sources.ts'

/** Ways in which a text becomes part of a page as markup, or code. */
const ways =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|createContextualFragment|parseFromString|setHTMLUnsafe)\b|document\.write|\beval\(|new Function\(|javascript:/

describe('nothing from outside can become markup or code', () => {
  // Command-line tools are no page.
  const sources = readSources('src').filter(({ path }) => !path.startsWith('src/cli/'))

  test('because no file has a way to make it so', () => {
    const found = sources.flatMap(({ path, text }) => ways.exec(text)?.map((way) => `${path}: ${way}`) ?? [])
    expect(found).toEqual([])
    expect(sources.length).toBeGreaterThan(300)
  })

  test.each(['el.innerHTML = x', '<p dangerouslySetInnerHTML={x} />', 'eval(x)', 'document.write(x)'])(
    'and %s would be seen',
    (code) => {
      expect(code).toMatch(ways)
    },
  )
})

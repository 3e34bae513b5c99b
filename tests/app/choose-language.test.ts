import { afterEach, expect, test, vi } from 'vitest'
import { chooseLanguage } from '#src/app/choose-language.ts'
import { readLaunchOptions } from '#src/app/launch-options.ts'

afterEach(() => vi.unstubAllGlobals())

function remember(language: string | null): void {
  vi.stubGlobal('window', { localStorage: { getItem: () => language } })
}

test('the address decides, then what was chosen last, then what the browser prefers, then English', () => {
  remember('es')
  expect(chooseLanguage('de', ['en-GB'])).toBe('de')
  expect(chooseLanguage('auto', ['de-AT'])).toBe('es')
  remember(null)
  expect(chooseLanguage('auto', ['fr-FR', 'de-AT', 'en'])).toBe('de')
  expect(chooseLanguage('auto', ['fr', 'it'])).toBe('en')
  remember('klingon')
  expect(chooseLanguage('auto', ['es-MX'])).toBe('es')
})

test('forbidden storage is no hindrance', () => {
  vi.stubGlobal('window', {
    get localStorage() {
      throw new Error('forbidden')
    },
  })
  expect(chooseLanguage('auto', ['de'])).toBe('de')
})

test('an address with a language that is not there falls back and says so', () => {
  const { options, rejected } = readLaunchOptions('?lang=tlh')
  expect(options.lang).toBe('auto')
  expect(rejected).toEqual([{ option: 'lang', value: 'tlh', expected: 'en, de, es' }])
})

import i18next, { type i18n } from 'i18next'
import { catalogues } from '#src/messages/catalogues.ts'
import type { en } from '#src/messages/en.ts'

declare module 'i18next' {
  /** Makes a key that the catalogue lacks an error of the types. */
  interface CustomTypeOptions {
    defaultNS: 'translation'
    keySeparator: false
    nsSeparator: false
    resources: { translation: typeof en }
  }
}

/** The catalogues bound to a language; what a language lacks is said in English. React escapes values, so this does not. */
export function createTranslator(language: string): i18n {
  const translator = i18next.createInstance()
  void translator.init({
    lng: language,
    fallbackLng: 'en',
    resources: Object.fromEntries(
      Object.entries(catalogues).map(([name, translation]) => [name, { translation }]),
    ),
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  })
  return translator
}

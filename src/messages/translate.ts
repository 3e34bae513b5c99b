import i18next, { type i18n } from 'i18next'
import { en } from '#src/messages/en.ts'

/** The catalogue bound to a language. Values are never read as HTML: React escapes them. */
export function createTranslator(language: string): i18n {
  const translator = i18next.createInstance()
  void translator.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  })
  return translator
}

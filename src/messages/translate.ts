import i18next, { type i18n } from 'i18next'
import { type Language, loadCatalogue } from '#src/messages/catalogues.ts'
import { en } from '#src/messages/en.ts'
import { type ExhibitMessages, loadExhibitCatalogue } from '#src/messages/exhibit-catalogues.ts'

declare module 'i18next' {
  /** Makes a key that the catalogue lacks an error of the types. */
  interface CustomTypeOptions {
    defaultNS: 'translation'
    keySeparator: false
    nsSeparator: false
    resources: { translation: typeof en & ExhibitMessages }
  }
}

/** Speaks English, and others after `setLanguage`. React escapes values, so this does not. */
export function createTranslator(): i18n {
  const translator = i18next.createInstance()
  void translator.init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  })
  return translator
}

/** Changes the language; where its catalogue cannot be had the present one stays. Resolves whether it changed. */
export async function setLanguage(translator: i18n, language: Language): Promise<boolean> {
  try {
    translator.addResourceBundle(language, 'translation', await loadCatalogue(language))
  } catch {
    return false
  }
  await translator.changeLanguage(language)
  return true
}

/** Adds the exhibit's own words in a language. Resolves whether they could be had. */
export async function addExhibitMessages(translator: i18n, language: Language): Promise<boolean> {
  try {
    translator.addResourceBundle(language, 'translation', await loadExhibitCatalogue(language))
    return true
  } catch {
    return false
  }
}

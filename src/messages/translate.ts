import i18next, { type i18n } from 'i18next'
import { type Language, loadCatalogue, loadLaterCatalogue } from '#src/messages/catalogues.ts'
import { en } from '#src/messages/en.ts'
import type { enLater } from '#src/messages/en-later.ts'
import { type ExhibitMessages, loadExhibitCatalogue } from '#src/messages/exhibit-catalogues.ts'

declare module 'i18next' {
  /** Makes a key that the catalogue lacks an error of the types. */
  interface CustomTypeOptions {
    defaultNS: 'translation'
    keySeparator: false
    nsSeparator: false
    resources: { translation: typeof en & ExhibitMessages & typeof enLater }
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

/** The language that each translator was asked for last, whichever arrives last. */
const askedLast = new WeakMap<i18n, Language>()

/**
 * Changes the language; where its catalogue cannot be had, or another language is wanted by the time it is there, the present
 * one stays. Resolves whether it changed.
 */
export async function setLanguage(
  translator: i18n,
  language: Language,
  isWanted: () => boolean = () => true,
): Promise<boolean> {
  askedLast.set(translator, language)
  try {
    const catalogue = await loadCatalogue(language)
    // Asked only now: the long texts may have come while this was on its way.
    const later = hasLater.has(translator) ? await loadLaterCatalogue(language) : null
    translator.addResourceBundle(language, 'translation', { ...catalogue, ...later })
  } catch {
    return false
  }
  if (!isWanted() || askedLast.get(translator) !== language) return false
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

/** Translators that speak the long texts too: a change of language brings them along. */
const hasLater = new WeakSet<i18n>()

/** Lets a translator speak the long texts, in its present language and every one after it. @throws where they cannot be had. */
export async function addLaterTexts(translator: i18n): Promise<void> {
  const language = translator.language as Language
  const later = await loadLaterCatalogue(language)
  hasLater.add(translator)
  translator.addResourceBundle(language, 'translation', later)
  // The language may have changed meanwhile.
  if (translator.language !== language) await addLaterTexts(translator)
}

export function speaksLaterTexts(translator: i18n): boolean {
  return hasLater.has(translator)
}

import { type Language, loadCatalogue, loadLaterCatalogue } from '#src/messages/catalogues.ts'
import type { Translator } from '#src/messages/create-translator.ts'
import { loadExhibitCatalogue } from '#src/messages/exhibit-catalogues.ts'

/** The language that each translator was asked for last, whichever arrives last. */
const askedLast = new WeakMap<Translator, Language>()

/**
 * Changes the language; where its catalogue cannot be had, or another language is wanted by the time it is there, the present
 * one stays. Resolves whether it changed.
 */
export async function setLanguage(
  translator: Translator,
  language: Language,
  isWanted: () => boolean = () => true,
): Promise<boolean> {
  askedLast.set(translator, language)
  try {
    const catalogue = await loadCatalogue(language)
    // Asked only now: the long texts may have come while this was on its way.
    const later = hasLater.has(translator) ? await loadLaterCatalogue(language) : null
    translator.add(language, { ...catalogue, ...later })
  } catch {
    return false
  }
  if (!isWanted() || askedLast.get(translator) !== language) return false
  translator.changeLanguage(language)
  return true
}

/** Adds the exhibit's own words in a language. Resolves whether they could be had. */
export async function addExhibitMessages(translator: Translator, language: Language): Promise<boolean> {
  try {
    translator.add(language, await loadExhibitCatalogue(language))
    return true
  } catch {
    return false
  }
}

/** Translators that speak the long texts too: a change of language brings them along. */
const hasLater = new WeakSet<Translator>()

/** Lets a translator speak the long texts, in its present language and every one after it. @throws where they cannot be had. */
export async function addLaterTexts(translator: Translator): Promise<void> {
  const { language } = translator
  const later = await loadLaterCatalogue(language)
  hasLater.add(translator)
  translator.add(language, later)
  // The language may have changed meanwhile.
  if (translator.language !== language) await addLaterTexts(translator)
}

export function speaksLaterTexts(translator: Translator): boolean {
  return hasLater.has(translator)
}

import type { Language } from '#src/messages/catalogues.ts'
import type { Translator } from '#src/messages/create-translator.ts'
import { addExhibitMessages, addLaterTexts, setLanguage, speaksLaterTexts } from '#src/messages/translate.ts'

/**
 * Changes the language of an exhibit, whose own words are fetched with it. Resolves whether it changed: it does not where
 * another one is wanted by the time the words are there.
 */
export async function speakExhibit(
  translator: Translator,
  language: Language,
  isWanted: () => boolean = () => true,
): Promise<boolean> {
  if (!(await addExhibitMessages(translator, language))) return false
  try {
    // An exhibit offers chapters from the start: it says them without waiting, and from its own disk.
    if (!speaksLaterTexts(translator)) await addLaterTexts(translator)
  } catch {
    return false
  }
  return setLanguage(translator, language, isWanted)
}

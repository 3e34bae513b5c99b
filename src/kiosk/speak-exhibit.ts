import type { i18n } from 'i18next'
import type { Language } from '#src/messages/catalogues.ts'
import { addExhibitMessages, setLanguage } from '#src/messages/translate.ts'

/** Changes the language of an exhibit, whose own words are fetched with it. Resolves whether it changed. */
export async function speakExhibit(translator: i18n, language: Language): Promise<boolean> {
  return (await addExhibitMessages(translator, language)) && setLanguage(translator, language)
}

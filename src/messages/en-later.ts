import { chapterTexts } from '#src/messages/en/chapter-texts.ts'
import { glossary } from '#src/messages/en/glossary.ts'

/** Long texts in English, which no first screen needs: what chapters say, and the glossary. */
export const enLater = {
  ...chapterTexts,
  ...glossary,
} as const

export type LaterKey = keyof typeof enLater

/** What a further language's file of long texts holds. */
export type LaterCatalogue = Readonly<Record<LaterKey, string>>

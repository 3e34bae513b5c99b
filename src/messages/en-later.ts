import { chapterTexts } from '#src/messages/en/chapter-texts.ts'
import { glossary } from '#src/messages/en/glossary.ts'
import { stats } from '#src/messages/en/stats.ts'

/** Long texts in English, which no first screen needs: what chapters say, the glossary, and figures for operators. */
export const enLater = {
  ...chapterTexts,
  ...glossary,
  ...stats,
} as const

export type LaterKey = keyof typeof enLater

/** What a further language's file of long texts holds. */
export type LaterCatalogue = Readonly<Record<LaterKey, string>>

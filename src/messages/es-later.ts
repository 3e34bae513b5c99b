import type { LaterCatalogue } from '#src/messages/en-later.ts'
import { chapterTexts } from '#src/messages/es/chapter-texts.ts'
import { glossary } from '#src/messages/es/glossary.ts'
import { stats } from '#src/messages/es/stats.ts'

/** Long texts in Spanish, which no first screen needs: what chapters say, the glossary, and figures for operators. */
export const esLater: LaterCatalogue = {
  ...chapterTexts,
  ...glossary,
  ...stats,
}

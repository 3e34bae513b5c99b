import { chapterTexts } from '#src/messages/de/chapter-texts.ts'
import { glossary } from '#src/messages/de/glossary.ts'
import { stats } from '#src/messages/de/stats.ts'
import type { LaterCatalogue } from '#src/messages/en-later.ts'

/** Long texts in German, which no first screen needs: what chapters say, the glossary, and figures for operators. */
export const deLater: LaterCatalogue = {
  ...chapterTexts,
  ...glossary,
  ...stats,
}

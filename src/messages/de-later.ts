import { chapterTexts } from '#src/messages/de/chapter-texts.ts'
import { glossary } from '#src/messages/de/glossary.ts'
import type { LaterCatalogue } from '#src/messages/en-later.ts'

/** Long texts in German, which no first screen needs: what chapters say, and the glossary. */
export const deLater: LaterCatalogue = {
  ...chapterTexts,
  ...glossary,
}

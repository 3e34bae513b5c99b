import type { LaterCatalogue } from '#src/messages/en-later.ts'
import { chapterTexts } from '#src/messages/es/chapter-texts.ts'
import { glossary } from '#src/messages/es/glossary.ts'

/** Long texts in Spanish, which no first screen needs: what chapters say, and the glossary. */
export const esLater: LaterCatalogue = {
  ...chapterTexts,
  ...glossary,
}

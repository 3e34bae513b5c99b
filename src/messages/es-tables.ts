import type { TableTexts } from '#src/messages/catalogue-types.ts'
import { experimentTexts, gapTexts, publishedTexts } from '#src/messages/es/evidence-texts.ts'
import { exaggerationTexts } from '#src/messages/es/exaggeration-texts.ts'
import { parameterTexts } from '#src/messages/es/parameter-texts.ts'
import { signallingTexts } from '#src/messages/es/signalling-texts.ts'

/** Texts of the tables in Spanish. */
export const esTables: TableTexts = {
  parameters: { ...parameterTexts, ...signallingTexts },
  exaggerations: exaggerationTexts,
  experiments: experimentTexts,
  published: publishedTexts,
  gaps: gapTexts,
}

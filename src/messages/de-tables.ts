import type { TableTexts } from '#src/messages/catalogue-types.ts'
import { experimentTexts, gapTexts, publishedTexts } from '#src/messages/de/evidence-texts.ts'
import { exaggerationTexts } from '#src/messages/de/exaggeration-texts.ts'
import { parameterTexts } from '#src/messages/de/parameter-texts.ts'
import { signallingTexts } from '#src/messages/de/signalling-texts.ts'

/** Texts of the tables in German. */
export const deTables: TableTexts = {
  parameters: { ...parameterTexts, ...signallingTexts },
  exaggerations: exaggerationTexts,
  experiments: experimentTexts,
  published: publishedTexts,
  gaps: gapTexts,
}

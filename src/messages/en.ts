import { chapters } from '#src/messages/en/chapters.ts'
import { compare } from '#src/messages/en/compare.ts'
import { editor } from '#src/messages/en/editor.ts'
import { experiments } from '#src/messages/en/experiments.ts'
import { explainer } from '#src/messages/en/explainer.ts'
import { film } from '#src/messages/en/film.ts'
import { first } from '#src/messages/en/first.ts'
import { growth } from '#src/messages/en/growth.ts'
import { labels } from '#src/messages/en/labels.ts'
import { legend } from '#src/messages/en/legend.ts'
import { page } from '#src/messages/en/page.ts'
import { parameters } from '#src/messages/en/parameters.ts'
import { plots } from '#src/messages/en/plots.ts'
import { real } from '#src/messages/en/real.ts'
import { share } from '#src/messages/en/share.ts'
import { sound } from '#src/messages/en/sound.ts'
import { timeline } from '#src/messages/en/timeline.ts'

/** Every visible string in English, one file a topic. Other languages have the same keys: a missing one fails the check. */
export const en = {
  ...page,
  ...parameters,
  ...experiments,
  ...compare,
  ...labels,
  ...legend,
  ...growth,
  ...chapters,
  ...explainer,
  ...film,
  ...plots,
  ...real,
  ...sound,
  ...timeline,
  ...share,
  ...editor,
  ...first,
} as const

/** A key of the catalogue; plural forms end in `_one`, `_other`. */
export type MessageKey = keyof typeof en

/** What a further language's file holds. */
export type Catalogue = Readonly<Record<MessageKey, string>>

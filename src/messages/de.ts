import { chapters } from '#src/messages/de/chapters.ts'
import { compare } from '#src/messages/de/compare.ts'
import { editor } from '#src/messages/de/editor.ts'
import { experiments } from '#src/messages/de/experiments.ts'
import { explainer } from '#src/messages/de/explainer.ts'
import { film } from '#src/messages/de/film.ts'
import { first } from '#src/messages/de/first.ts'
import { growth } from '#src/messages/de/growth.ts'
import { labels } from '#src/messages/de/labels.ts'
import { legend } from '#src/messages/de/legend.ts'
import { page } from '#src/messages/de/page.ts'
import { parameters } from '#src/messages/de/parameters.ts'
import { plots } from '#src/messages/de/plots.ts'
import { real } from '#src/messages/de/real.ts'
import { share } from '#src/messages/de/share.ts'
import { sound } from '#src/messages/de/sound.ts'
import { timeline } from '#src/messages/de/timeline.ts'
import type { Catalogue } from '#src/messages/en.ts'

/** Every visible string in German. */
export const de: Catalogue = {
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
}

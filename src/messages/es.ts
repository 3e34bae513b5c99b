import type { Catalogue } from '#src/messages/en.ts'
import { chapters } from '#src/messages/es/chapters.ts'
import { compare } from '#src/messages/es/compare.ts'
import { editor } from '#src/messages/es/editor.ts'
import { experiments } from '#src/messages/es/experiments.ts'
import { explainer } from '#src/messages/es/explainer.ts'
import { film } from '#src/messages/es/film.ts'
import { first } from '#src/messages/es/first.ts'
import { growth } from '#src/messages/es/growth.ts'
import { labels } from '#src/messages/es/labels.ts'
import { legend } from '#src/messages/es/legend.ts'
import { page } from '#src/messages/es/page.ts'
import { parameters } from '#src/messages/es/parameters.ts'
import { plots } from '#src/messages/es/plots.ts'
import { real } from '#src/messages/es/real.ts'
import { share } from '#src/messages/es/share.ts'
import { sound } from '#src/messages/es/sound.ts'
import { timeline } from '#src/messages/es/timeline.ts'

/** Every visible string in Spanish. */
export const es: Catalogue = {
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

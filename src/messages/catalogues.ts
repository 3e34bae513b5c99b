import { type Catalogue, en } from '#src/messages/en.ts'
import type { LaterCatalogue } from '#src/messages/en-later.ts'

/** The languages of the page, as their speakers call them. A further one is one file of the type `Catalogue` and two lines here. */
export const languages = { en: 'English', de: 'Deutsch', es: 'Español' } as const

export type Language = keyof typeof languages
export const languageIds = Object.keys(languages) as Language[]

const loaders: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve(en),
  de: () => import('#src/messages/de.ts').then(({ de }) => de),
  es: () => import('#src/messages/es.ts').then(({ es }) => es),
}

/** English is there from the start; others are fetched when they are used. */
export function loadCatalogue(language: Language): Promise<Catalogue> {
  return loaders[language]()
}

const laterLoaders: Readonly<Record<Language, () => Promise<LaterCatalogue>>> = {
  en: () => import('#src/messages/en-later.ts').then(({ enLater }) => enLater),
  de: () => import('#src/messages/de-later.ts').then(({ deLater }) => deLater),
  es: () => import('#src/messages/es-later.ts').then(({ esLater }) => esLater),
}

/** Long texts, fetched when the first of them is asked for. */
export function loadLaterCatalogue(language: Language): Promise<LaterCatalogue> {
  return laterLoaders[language]()
}

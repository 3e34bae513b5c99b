import type { TableTexts } from '#src/messages/catalogue-types.ts'
import type { Language } from '#src/messages/catalogues.ts'

const nothing: TableTexts = { parameters: {}, exaggerations: {}, experiments: {}, gaps: {}, published: {} }

const loaders: Readonly<Record<Language, () => Promise<TableTexts>>> = {
  en: () => import('#src/parameters/meanings.ts').then(({ meanings }) => ({ ...nothing, ...meanings })),
  de: () => import('#src/messages/de-tables.ts').then(({ deTables }) => deTables),
  es: () => import('#src/messages/es-tables.ts').then(({ esTables }) => esTables),
}

const known = new Map<string, TableTexts>()

/** What is there already: English, if that is, until a language has arrived. */
export function knownTableTexts(language: string): TableTexts {
  return known.get(language) ?? known.get('en') ?? nothing
}

/** Fetches a language's texts. @throws where they cannot be had. */
export async function loadTableTexts(language: Language): Promise<TableTexts> {
  const texts = await loaders[language]()
  known.set(language, texts)
  return texts
}

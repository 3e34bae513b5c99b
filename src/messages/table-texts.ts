import type { TableTexts } from '#src/messages/catalogue-types.ts'
import type { Language } from '#src/messages/catalogues.ts'

const english: TableTexts = { parameters: {}, exaggerations: {}, experiments: {}, gaps: {}, published: {} }

const loaders: Readonly<Record<Language, () => Promise<TableTexts>>> = {
  en: () => Promise.resolve(english),
  de: () => import('#src/messages/de-tables.ts').then(({ deTables }) => deTables),
  es: () => import('#src/messages/es-tables.ts').then(({ esTables }) => esTables),
}

/** Those that have arrived. */
const known = new Map<string, TableTexts>([['en', english]])

/** What is there already; the tables' English until a language has arrived. */
export function knownTableTexts(language: string): TableTexts {
  return known.get(language) ?? english
}

/** Fetches a language's texts. @throws where they cannot be had. */
export async function loadTableTexts(language: Language): Promise<TableTexts> {
  const texts = await loaders[language]()
  known.set(language, texts)
  return texts
}

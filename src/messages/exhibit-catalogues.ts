import type { Language } from '#src/messages/catalogues.ts'
import type { kiosk } from '#src/messages/en/kiosk.ts'

/** The words of the exhibit, which nobody else needs: fetched where there is one. */
export type ExhibitMessages = typeof kiosk
export type ExhibitCatalogue = Readonly<Record<keyof ExhibitMessages, string>>

const loaders: Readonly<Record<Language, () => Promise<ExhibitCatalogue>>> = {
  en: () => import('#src/messages/en/kiosk.ts').then(({ kiosk }) => kiosk),
  de: () => import('#src/messages/de/kiosk.ts').then(({ kiosk }) => kiosk),
  es: () => import('#src/messages/es/kiosk.ts').then(({ kiosk }) => kiosk),
}

export function loadExhibitCatalogue(language: Language): Promise<ExhibitCatalogue> {
  return loaders[language]()
}

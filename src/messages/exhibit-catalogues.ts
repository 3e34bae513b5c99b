import type { Language } from '#src/messages/catalogues.ts'
import type { kiosk } from '#src/messages/en/kiosk.ts'
import type { launcher } from '#src/messages/en/launcher.ts'

/** The words of the exhibit and of its operators' page, which nobody else needs: fetched where there is one. */
export type ExhibitMessages = typeof kiosk & typeof launcher
export type ExhibitCatalogue = Readonly<Record<keyof ExhibitMessages, string>>

const loaders: Readonly<Record<Language, () => Promise<ExhibitCatalogue>>> = {
  en: async () => {
    const [{ kiosk }, { launcher }] = await Promise.all([
      import('#src/messages/en/kiosk.ts'),
      import('#src/messages/en/launcher.ts'),
    ])
    return { ...kiosk, ...launcher }
  },
  de: async () => {
    const [{ kiosk }, { launcher }] = await Promise.all([
      import('#src/messages/de/kiosk.ts'),
      import('#src/messages/de/launcher.ts'),
    ])
    return { ...kiosk, ...launcher }
  },
  es: async () => {
    const [{ kiosk }, { launcher }] = await Promise.all([
      import('#src/messages/es/kiosk.ts'),
      import('#src/messages/es/launcher.ts'),
    ])
    return { ...kiosk, ...launcher }
  },
}

export function loadExhibitCatalogue(language: Language): Promise<ExhibitCatalogue> {
  return loaders[language]()
}

import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Translate, Translator } from '#src/messages/create-translator.ts'

/** Who speaks for the parts below it. */
export const TranslatorContext = createContext<Translator | null>(null)

/** What a part says, and who says it; the part is drawn anew when the language changes. @throws Error without a translator above. */
export function useTranslation(): { readonly t: Translate; readonly i18n: Translator } {
  const i18n = useContext(TranslatorContext)
  if (!i18n) throw new Error('Nobody speaks here: stand this part in a TranslatorContext.')
  const t = useSyncExternalStore(i18n.subscribe, () => i18n.t)
  return { t, i18n }
}

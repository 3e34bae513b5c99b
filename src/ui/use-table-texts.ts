import { useEffect, useState } from 'react'
import type { TableTexts } from '#src/messages/catalogue-types.ts'
import type { Language } from '#src/messages/catalogues.ts'
import { knownTableTexts, loadTableTexts } from '#src/ui/table-texts.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** What the tables say of their rows in the page's language: fetched when first shown, English where it cannot be had. */
export function useTableTexts(): TableTexts {
  const { language } = useTranslation().i18n
  const [, setArrived] = useState('')
  useEffect(() => {
    let isGone = false
    loadTableTexts(language as Language)
      .catch(() => loadTableTexts('en'))
      .then(
        () => !isGone && setArrived(language),
        () => undefined,
      )
    return () => {
      isGone = true
    }
  }, [language])
  return knownTableTexts(language)
}

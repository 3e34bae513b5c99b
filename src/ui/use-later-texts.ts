import { useEffect, useState } from 'react'
import { addLaterTexts, speaksLaterTexts } from '#src/messages/translate.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/**
 * Fetches the long texts; whether they are there. Where they cannot be had, texts stay without explanations.
 * `touched` waits for the visitor's first press or key: what stands on the first screen must not make it heavier.
 */
export function useLaterTexts(when: 'now' | 'touched' = 'now'): boolean {
  const { i18n } = useTranslation()
  const [isThere, setThere] = useState(speaksLaterTexts(i18n))
  useEffect(() => {
    if (isThere) return
    let isGone = false
    const fetchTexts = () => {
      forget()
      addLaterTexts(i18n).then(
        () => !isGone && setThere(true),
        () => undefined,
      )
    }
    const forget = () => {
      for (const sign of signs) window.removeEventListener(sign, fetchTexts, true)
    }
    if (when === 'now') fetchTexts()
    else for (const sign of signs) window.addEventListener(sign, fetchTexts, true)
    return () => {
      isGone = true
      forget()
    }
  }, [i18n, isThere, when])
  return isThere
}

const signs = ['pointerdown', 'keydown'] as const

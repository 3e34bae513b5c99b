import { useCallback } from 'react'
import { clockParts, readableDuration } from '#src/ui/format-quantity.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** Says times of the synapse in the page's language: durations by their natural unit, moments as a clock. */
export function useDurations(): {
  readonly duration: (seconds: number) => string
  readonly clock: (seconds: number) => string
  /** A moment that stands: it needs no decimals that run. */
  readonly moment: (seconds: number) => string
} {
  const { t, i18n } = useTranslation()
  const { language } = i18n
  const duration = useCallback(
    (seconds: number) => {
      const { key, value } = readableDuration(seconds, language)
      return t(key, { value })
    },
    [t, language],
  )
  const clock = useCallback(
    (seconds: number) =>
      clockParts(seconds, language)
        .map(({ key, value }) => t(key, { value }))
        .join(' '),
    [t, language],
  )
  const moment = useCallback(
    (seconds: number) => (seconds < 60 ? duration(seconds) : clock(seconds)),
    [duration, clock],
  )
  return { duration, clock, moment }
}

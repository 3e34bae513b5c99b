import { useCallback } from 'react'
import type { RunDescription } from '#src/ui/describe-run.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** Says what a run is called: "Run 2: Tetanus + APV". */
export function useRunNames(): (description: RunDescription) => string {
  const { t } = useTranslation()
  return useCallback(
    ({ number, parts }: RunDescription) => {
      const what = parts
        .map(({ key, times }) => {
          const name = t(key as 'stimulate.test')
          return times > 1 ? t('runs.times', { times, name }) : name
        })
        .join(' + ')
      if (number === 0) return what
      return what === '' ? t('runs.rest', { number }) : t('runs.name', { number, what })
    },
    [t],
  )
}

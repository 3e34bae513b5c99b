import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Description, describeChanges, lookAt } from '#src/ui/describe-changes.ts'
import { useSession } from '#src/ui/use-interface.ts'

/** Ticks of the readout (about ten a second) between two sentences: a screen reader must be able to finish one. */
const ticksBetween = 20

/** Says what happens, for those who do not see it and as a caption for those who do. */
export function LiveDescription() {
  const { t } = useTranslation()
  const session = useSession()
  const [descriptions, setDescriptions] = useState<readonly Description[]>([])
  useEffect(() => {
    let before = lookAt(session)
    let ticks = 0
    return session.store.subscribe((state, last) => {
      if (state.readout === last.readout) return
      ticks++
      if (ticks < ticksBetween && state.isPlaying) return
      const now = lookAt(session)
      const changes = describeChanges(before, now)
      before = now
      if (changes.length === 0) return
      ticks = 0
      setDescriptions(changes)
    })
  }, [session])
  const text = descriptions.map(({ key, values }) => t(key, values)).join(' ')
  return (
    <p className="caption" role="status" aria-live="polite" aria-label={t('events.title')}>
      {text}
    </p>
  )
}

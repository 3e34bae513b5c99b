import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Description, describeChanges, type Glance, lookAt } from '#src/ui/describe-changes.ts'
import { useBench, useScene, useSession } from '#src/ui/use-interface.ts'

/** Readouts (about ten a second) between two sentences: a screen reader must be able to finish one. */
const readoutsBetween = 25

const atRest: readonly Description[] = [{ key: 'events.rest', values: {} }]

/** Says what happens, for those who do not see it and as a caption for those who do. */
export function LiveDescription() {
  const { t } = useTranslation()
  const session = useSession()
  const bench = useBench()
  const isShown = useScene(({ captions }) => captions)
  const [descriptions, setDescriptions] = useState(atRest)
  useEffect(() => {
    let before: Glance | null = null
    let readouts = readoutsBetween
    const look = () => {
      const now = lookAt(session)
      // The first look, and a journey back in time: what differs did not happen, it is only seen from elsewhere.
      if (before === null || now.simTime < before.simTime) {
        before = now
        if (now.simTime === 0) setDescriptions(atRest)
        return
      }
      const changes = describeChanges(before, now)
      if (changes.length === 0) return
      before = now
      readouts = 0
      setDescriptions(changes)
    }
    const stopReadouts = session.store.subscribe((state, last) => {
      if (state.readout === last.readout || state.status !== 'ready') return
      readouts++
      const isTooSoon = state.isPlaying && before !== null && readouts < readoutsBetween
      // A leap ahead is told as a whole when it has landed.
      if (!isTooSoon && bench.store.getState().forwarding === null) look()
    })
    const stopLeaps = bench.store.subscribe(({ forwarding }, last) => {
      if (forwarding === null && last.forwarding !== null) look()
    })
    return () => {
      stopReadouts()
      stopLeaps()
    }
  }, [session, bench])
  return (
    <p className={isShown ? 'caption' : 'visually-hidden'} role="status" aria-label={t('events.title')}>
      {descriptions.map(({ key, values }) => t(key, values)).join(' ')}
    </p>
  )
}

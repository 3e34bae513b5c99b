import { useEffect, useRef, useState } from 'react'
import { type Description, describeChanges, type Glance, lookAt } from '#src/ui/describe-changes.ts'
import { Terms } from '#src/ui/terms.tsx'
import { useDurations } from '#src/ui/use-durations.ts'
import { useBench, useScene, useSession } from '#src/ui/use-interface.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** Readouts (about ten a second) between two sentences: a screen reader must be able to finish one. */
const readoutsBetween = 25

/** What there is to say: what changed, or where a journey back in time led. */
type Saying = readonly Description[] | { readonly movedTo: number }

const atRest: readonly Description[] = [{ key: 'events.rest', values: {} }]

/** Says what happens, for those who do not see it and as a caption for those who do. */
export function LiveDescription() {
  const { t } = useTranslation()
  const { clock } = useDurations()
  const session = useSession()
  const bench = useBench()
  const isShown = useScene(({ captions }) => captions)
  const caption = useRef<HTMLParagraphElement>(null)
  const [saying, setSaying] = useState<Saying>(atRest)
  useEffect(() => {
    let before: Glance | null = null
    let readouts = readoutsBetween
    const look = () => {
      // Nobody's word is taken away while it is being explained.
      if (caption.current?.contains(document.activeElement)) return
      const now = lookAt(session)
      if (before === null || now.simTime < before.simTime) {
        // What differs after a journey back in time did not happen: it is only seen from elsewhere.
        if (now.simTime === 0) setSaying(atRest)
        else if (before !== null) setSaying({ movedTo: now.simTime })
        before = now
        return
      }
      const changes = describeChanges(before, now)
      if (changes.length === 0) return
      before = now
      readouts = 0
      setSaying(changes)
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
  const text =
    'movedTo' in saying
      ? t('events.moved', { time: clock(saying.movedTo) })
      : saying.map(({ key, values }) => t(key, values)).join(' ')
  return (
    <>
      {isShown && (
        <p className="caption" ref={caption}>
          <Terms text={text} when="touched" />
        </p>
      )}
      {/* Without the buttons that words of the caption are. */}
      <p className="visually-hidden" role="status" aria-label={t('events.title')}>
        {text}
      </p>
    </>
  )
}

import { useDurations } from '#src/ui/use-durations.ts'
import { useSession, useSessionState } from '#src/ui/use-interface.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** How far a shared run has been computed again, and a way to leave it there. */
export function ReplayNotice() {
  const { t } = useTranslation()
  const { clock } = useDurations()
  const session = useSession()
  const to = useSessionState(({ replayingTo }) => replayingTo)
  const at = useSessionState(({ simTime, replayingTo }) => (replayingTo === null ? '' : clock(simTime)))
  if (to === null) return null
  return (
    <div className="notice">
      <p>{t('share.replaying', { at, end: clock(to) })}</p>
      <button type="button" className="chip" onClick={session.pause}>
        {t('share.stop')}
      </button>
    </div>
  )
}

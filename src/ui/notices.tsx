import { useState } from 'react'
import type { Sentence } from '#src/session/session.ts'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/notices.css'
import { useRefusalText } from '#src/ui/refusal-text.ts'
import { ReplayNotice } from '#src/ui/replay-notice.tsx'
import { useParts, useScene, useSession, useSessionState, useShareState } from '#src/ui/use-interface.ts'

/** What was refused and what is amiss with the picture: each as a sentence that can be put away. */
export function Notices({ openingNotices }: { openingNotices: readonly Sentence[] }) {
  const { t } = useTranslation()
  const session = useSession()
  const refusal = useSessionState((state) => state.refusal)
  const isContextLost = useScene((scene) => scene.isContextLost)
  const { share } = useParts()
  const shareNotice = useShareState(({ notice }) => notice)
  const [opening, setOpening] = useState(openingNotices)
  return (
    <div className="notices">
      <ReplayNotice />
      {shareNotice && <Notice sentence={shareNotice} onDismiss={share.dismiss} />}
      {refusal && <Notice sentence={refusal} onDismiss={() => session.dismissRefusal()} />}
      {opening.map((sentence) => (
        <Notice
          key={sentence.sentence}
          sentence={sentence}
          onDismiss={() => setOpening(opening.filter((each) => each !== sentence))}
        />
      ))}
      {isContextLost && (
        <p className="notice" role="status">
          {t('webgl.lost')}
        </p>
      )}
    </div>
  )
}

function Notice({ sentence, onDismiss }: { sentence: Sentence; onDismiss: () => void }) {
  const { t } = useTranslation()
  const textOf = useRefusalText()
  return (
    <div className="notice" role="alert">
      <p>{textOf(sentence)}</p>
      <button type="button" className="chip" onClick={onDismiss}>
        {t('refusal.dismiss')}
      </button>
    </div>
  )
}

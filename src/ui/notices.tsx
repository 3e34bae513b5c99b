import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Sentence } from '#src/session/session.ts'
import { useScene, useSession, useSessionState } from '#src/ui/use-interface.ts'

/** What was refused, why the simulation stopped, why there is no picture: each as a sentence with a way out. */
export function Notices({ openingNotices }: { openingNotices: readonly Sentence[] }) {
  const { t } = useTranslation()
  const session = useSession()
  const refusal = useSessionState((state) => state.refusal)
  const isContextLost = useScene((scene) => scene.isContextLost)
  const [opening, setOpening] = useState(openingNotices)
  return (
    <div className="notices">
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
      <FailurePanel />
    </div>
  )
}

function Notice({ sentence, onDismiss }: { sentence: Sentence; onDismiss: () => void }) {
  const { t } = useTranslation()
  return (
    <div className="notice" role="alert">
      <p>{t(`refusal.${sentence.code}`, { defaultValue: sentence.sentence, ...sentence.values })}</p>
      <button type="button" className="chip" onClick={onDismiss}>
        {t('refusal.dismiss')}
      </button>
    </div>
  )
}

function FailurePanel() {
  const { t } = useTranslation()
  const session = useSession()
  const failure = useSessionState((state) => state.failure)
  const restart = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (failure) restart.current?.focus()
  }, [failure])
  if (!failure) return null
  return (
    <div
      className="failure"
      role="alertdialog"
      aria-labelledby="failure-title"
      aria-describedby="failure-text"
    >
      <h2 id="failure-title">{t('failure.title')}</h2>
      <div id="failure-text">
        <p>{failure.sentence}</p>
        <p>{t('failure.kept')}</p>
      </div>
      <button
        ref={restart}
        type="button"
        className="bench-button accent"
        onClick={() => void session.restart()}
      >
        {t('failure.restart')}
      </button>
    </div>
  )
}

import { useEffect, useRef } from 'react'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/notices.css'
import { useSession, useSessionState } from '#src/ui/use-interface.ts'

/** Why the simulation stopped, that nothing is lost, and the way on. Nothing else works meanwhile, so it is modal. */
export function FailurePanel() {
  const { t } = useTranslation()
  const session = useSession()
  const failure = useSessionState((state) => state.failure)
  const panel = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (failure) panel.current?.showModal()
    else panel.current?.close()
  }, [failure])
  return (
    <dialog
      ref={panel}
      className="failure"
      role="alertdialog"
      aria-labelledby="failure-title"
      aria-describedby="failure-text"
      // Escape must not leave a visitor with a page that does nothing.
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="failure-title">{t('failure.title')}</h2>
      <div id="failure-text">
        {/* What broke is told as the program says it. */}
        <p lang="en">{failure?.sentence}</p>
        <p>{t('failure.kept')}</p>
      </div>
      <button type="button" className="chip" onClick={() => void session.restart()}>
        {t('failure.restart')}
      </button>
    </dialog>
  )
}

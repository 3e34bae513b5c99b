import { useTranslation } from 'react-i18next'
import { fire, stimulusButtons } from '#src/ui/stimuli.ts'
import { useSession, useSessionState } from '#src/ui/use-interface.ts'

/** The bench: what a visitor can do to the synapse. */
export function StimulatePanel() {
  const { t } = useTranslation()
  const session = useSession()
  const isReady = useSessionState((state) => state.status === 'ready')
  return (
    <section className="panel" aria-labelledby="stimulate-title">
      <h2 id="stimulate-title">{t('stimulate.title')}</h2>
      <div className="bench">
        {stimulusButtons.map((button) => (
          <button
            key={button.id}
            type="button"
            className={button.id === 'tetanus' ? 'bench-button accent' : 'bench-button'}
            disabled={!isReady}
            onClick={() => fire(session, button)}
          >
            <span>{t(button.label)}</span>
            <span className="detail">{t(button.detail)}</span>
          </button>
        ))}
      </div>
    </section>
  )
}

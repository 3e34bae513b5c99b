import { useTranslation } from 'react-i18next'
import '#src/ui/panels.css'
import { type StimulusId, stimulusIds } from '#src/ui/stimuli.ts'
import { useBench, useBenchState, useSessionState } from '#src/ui/use-interface.ts'

/** The bench: what a visitor can do to the synapse. Yellow is what is being done now. */
export function StimulatePanel() {
  const { t } = useTranslation()
  return (
    <section className="panel" aria-labelledby="stimulate-title">
      <h2 id="stimulate-title">{t('stimulate.title')}</h2>
      <div className="bench">
        {stimulusIds.map((id) => (
          <StimulusButton key={id} id={id} />
        ))}
      </div>
    </section>
  )
}

function StimulusButton({ id }: { id: StimulusId }) {
  const { t } = useTranslation()
  const bench = useBench()
  const isReady = useSessionState((state) => state.status === 'ready')
  const last = useBenchState(({ lastStimulus }) => (lastStimulus?.id === id ? lastStimulus : null))
  const isHappening = useSessionState(
    ({ simTime }) => last !== null && simTime >= last.from && simTime < last.to,
  )
  return (
    <button
      type="button"
      className={isHappening ? 'bench-button happening' : 'bench-button'}
      disabled={!isReady}
      onClick={() => bench.fire(id)}
    >
      <span>{t(`stimulate.${id}`)}</span>
      <span className="muted">{t(isHappening ? 'stimulate.happening' : `stimulate.${id}.detail`)}</span>
    </button>
  )
}

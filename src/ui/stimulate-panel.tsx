import { useState } from 'react'
import { DelaySlider } from '#src/ui/delay-slider.tsx'
import { lazyPart } from '#src/ui/lazy-part.tsx'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/panels.css'
import { type StimulusId, stimulusIds } from '#src/ui/stimuli.ts'
import { useBench, useBenchState, useSessionState } from '#src/ui/use-interface.ts'

const ProtocolEditor = lazyPart(() =>
  import('#src/ui/protocol-editor.tsx').then(({ ProtocolEditor }) => ProtocolEditor),
)

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
      <PairingDelay />
      <EditorButton />
    </section>
  )
}

function PairingDelay() {
  const bench = useBench()
  const delay = useBenchState(({ pairingDelay }) => pairingDelay)
  return <DelaySlider delay={delay} onChange={bench.setPairingDelay} />
}

function EditorButton() {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="lab-button" onClick={() => setOpen(true)}>
        {t('editor.open.button')}
      </button>
      {isOpen && <ProtocolEditor onClose={() => setOpen(false)} />}
    </>
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

import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/chapters.css'
import '#src/ui/first-ltp.css'
import type { FirstLtpStage } from '#src/ui/first-ltp.ts'
import { decimals } from '#src/ui/format-quantity.ts'
import { useBenchState, useParts, useSessionState } from '#src/ui/use-interface.ts'

/** Which of the three steps a stage belongs to. */
const stepOf: Readonly<Record<FirstLtpStage, number>> = {
  idle: 0,
  test: 1,
  tetanus: 2,
  waiting: 2,
  ready: 2,
  again: 3,
  made: 3,
}

/** Less is no potentiation that anybody would believe, percent. */
const convincing = 115

/** Offers the first experiment on a synapse to which nothing has been done. */
export function FirstLtpInvitation() {
  const { t } = useTranslation()
  const { firstLtp } = useParts()
  const isUntouched = useSessionState(({ status, simTime }) => status === 'ready' && simTime === 0)
  const isNew = useBenchState(({ lastStimulus, reached }) => lastStimulus === null && reached === 0)
  if (!isUntouched || !isNew) return null
  return (
    <button type="button" className="first-ltp-invitation" onClick={firstLtp.begin}>
      <span>{t('first.invitation')}</span>
      <span className="first-ltp-detail">{t('first.invitation.detail')}</span>
    </button>
  )
}

/** Says what happens in each step of the first experiment, and offers the next. */
export function FirstLtpCard() {
  const { t, i18n } = useTranslation()
  const { firstLtp, player, share } = useParts()
  const { stage, response } = useStore(firstLtp.store)
  const next = useRef<HTMLButtonElement>(null)
  const hasNext = stage === 'test' || stepOf[stage] === 2
  const step = stepOf[stage]
  // The next press is where the keyboard already is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each step there is another button
  useEffect(() => next.current?.focus({ preventScroll: true }), [step, stage === 'made'])
  const isMade = response !== null && response >= convincing
  const percent = response === null ? '' : decimals(Math.round(response), 0, i18n.language)
  return (
    <section className="chapter-card first-ltp" aria-label={t('first.title')} data-stage={stage}>
      <div className="chapter-head">
        <h2>{t('first.title')}</h2>
        <span className="muted">{t('chapters.progress', { step, total: 3 })}</span>
        <button type="button" className="plain" aria-label={t('first.close')} onClick={firstLtp.close}>
          ×
        </button>
      </div>
      <div aria-live="polite">
        {stage !== 'idle' && stage !== 'made' && <p>{t(`first.${stage}`)}</p>}
        {stage === 'made' && (
          <>
            <p className="first-ltp-made">{t(isMade ? 'first.made' : 'first.notMade', { value: percent })}</p>
            <p>{t(isMade ? 'first.made.why' : 'first.notMade.why')}</p>
          </>
        )}
      </div>
      {response !== null && <Bars response={response} />}
      <div className="chapter-foot">
        {hasNext && (
          <button
            ref={next}
            type="button"
            className={stage === 'tetanus' || stage === 'waiting' ? 'chip' : 'chip next'}
            onClick={() => void firstLtp.goOn()}
          >
            {t(stage === 'test' ? 'first.next.tetanus' : 'first.next.again')}
          </button>
        )}
        {stage === 'made' && (
          <>
            {share.isOffered && (
              <button type="button" className="chip" onClick={share.show}>
                {t('first.share')}
              </button>
            )}
            <button
              ref={next}
              type="button"
              className="chip next"
              onClick={() => void player.open('strengthen')}
            >
              {t('first.how')}
            </button>
          </>
        )}
      </div>
    </section>
  )
}

/** The first response and the one now, as lengths. */
function Bars({ response }: { response: number }) {
  const { t, i18n } = useTranslation()
  const most = Math.max(100, response)
  const rows = [
    { label: t('first.before'), value: 100 },
    { label: t('first.now'), value: response },
  ]
  return (
    <dl className="first-ltp-bars">
      {rows.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className="first-ltp-bar" style={{ width: `${(70 * value) / most}%` }} />
            {decimals(Math.round(value), 0, i18n.language)} %
          </dd>
        </div>
      ))}
    </dl>
  )
}

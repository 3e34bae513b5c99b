import { useStore } from 'zustand'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/chapters.css'
import type { ChapterStep } from '#src/story/chapter-step.ts'
import { type ChapterId, chapters } from '#src/story/chapters.ts'
import { decimals } from '#src/ui/format-quantity.ts'
import { sourceOf } from '#src/ui/source-of.ts'
import { Terms } from '#src/ui/terms.tsx'
import { useParts, useSessionState } from '#src/ui/use-interface.ts'
import { useLaterTexts } from '#src/ui/use-later-texts.ts'

/** The step of the open chapter: what is seen, a prediction where one is asked for, and the way on. */
export function ChapterCard() {
  const { player } = useParts()
  const { chapter, step } = useStore(player.store)
  return chapter ? <OpenChapter key={`${chapter}-${step}`} chapter={chapter} step={step} /> : null
}

function OpenChapter({ chapter, step }: { chapter: ChapterId; step: number }) {
  const { t } = useTranslation()
  const { player } = useParts()
  const { phase, answer } = useStore(player.store)
  const hasTexts = useLaterTexts()
  const steps: readonly ChapterStep[] = chapters[chapter]
  const plan = steps[step]
  if (!plan) return null
  const isLast = step + 1 === steps.length
  // Keys are put together from the story's data; a test holds that each exists.
  const say = (end: string) => t(`chapter.${chapter}.${step}${end}` as 'chapter.gate.0')
  if (!hasTexts) return <p className="caption">{t('app.loading')}</p>
  return (
    <section className="chapter-card" aria-label={t(`chapter.${chapter}`)}>
      <div className="chapter-head">
        <h2>{t(`chapter.${chapter}`)}</h2>
        <span className="muted">{t('chapters.progress', { step: step + 1, total: steps.length })}</span>
        <button type="button" className="plain" aria-label={t('chapters.close')} onClick={player.close}>
          ×
        </button>
      </div>
      <div aria-live="polite">
        {phase === 'asking' && plan.question ? (
          <p>
            <Terms text={say('.question')} />
          </p>
        ) : (
          <p>{phase === 'busy' ? t('chapters.busy') : <Terms text={say('')} />}</p>
        )}
        {phase === 'told' && plan.question && answer !== null && (
          <p className="chapter-verdict">
            {t(answer === plan.question.right ? 'chapters.right' : 'chapters.wrong')}
          </p>
        )}
      </div>
      {phase === 'asking' && plan.question && (
        <div className="chapter-answers">
          {Array.from({ length: plan.question.answers }, (_, i) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: an answer is its number
              key={i}
              type="button"
              className="chip"
              onClick={() => void player.predict(i)}
            >
              {say(`.answer.${i}`)}
            </button>
          ))}
        </div>
      )}
      {phase === 'told' && <ResponseLine />}
      {phase === 'told' && isLast && (
        <div className="chapter-saw">
          <h3>{t('chapters.saw')}</h3>
          <p>{t(`chapter.${chapter}.saw`)}</p>
        </div>
      )}
      <div className="chapter-foot">
        <span className="muted">
          {t('parameters.source', { source: plan.sources.map(sourceOf).join('; ') })}
        </span>
        <button type="button" className="chip" disabled={step === 0} onClick={() => void player.back()}>
          {t('chapters.back')}
        </button>
        <button
          type="button"
          className="chip next"
          disabled={phase !== 'told'}
          onClick={() => (isLast ? player.close() : void player.next())}
        >
          {t(isLast ? 'chapters.done' : 'chapters.next')}
        </button>
      </div>
    </section>
  )
}

/** What the synapse answers to a test pulse now: the number that every chapter is about. */
function ResponseLine() {
  const { t, i18n } = useTranslation()
  const response = useSessionState(({ readout }) => Math.round(readout.epspSlopePercent))
  return <p className="muted">{t('chapters.response', { value: decimals(response, 0, i18n.language) })}</p>
}

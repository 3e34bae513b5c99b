import { useStore } from 'zustand'
import { ActionButton } from '#src/kiosk/action-button.tsx'
import { useExhibit } from '#src/kiosk/exhibit-context.ts'
import { Words } from '#src/kiosk/words.tsx'
import type { ChapterStep } from '#src/story/chapter-step.ts'
import { chapters } from '#src/story/chapters.ts'
import { decimals } from '#src/ui/format-quantity.ts'
import { useSessionState } from '#src/ui/use-interface.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** A chapter in large: the visitor predicts, then sees; then the next question. */
export function ChapterScreen() {
  const { t, i18n } = useTranslation()
  const exhibit = useExhibit()
  const { player, options } = exhibit.parts
  const { chapter, step, phase, answer } = useStore(player.store)
  const response = useSessionState(({ readout }) => decimals(readout.epspSlopePercent, 0, i18n.language))
  if (!chapter) return null
  const steps: readonly ChapterStep[] = chapters[chapter]
  const { question } = steps[step]!
  const isLast = step === steps.length - 1
  const following = options.chapters[options.chapters.indexOf(chapter) + 1]
  const saying = `chapter.${chapter}.${step}` as 'chapter.gate.0'
  const result =
    question && phase === 'told' ? t(answer === question.right ? 'chapters.right' : 'chapters.wrong') : ''
  const caption =
    phase === 'asking'
      ? t(`${saying}.question` as 'chapter.gate.2.question')
      : phase === 'busy'
        ? t('chapters.busy')
        : [result, t(saying)].filter(Boolean).join(' ')
  return (
    <>
      <Words title={t(`chapter.${chapter}`)} caption={caption} />
      {phase === 'told' && steps[step]!.waitAfter && (
        <p className="numbers clock">{t('chapters.response', { value: response })}</p>
      )}
      <div className="actions">
        {phase === 'asking' &&
          question &&
          Array.from({ length: question.answers }, (_, n) => (
            <ActionButton
              // biome-ignore lint/suspicious/noArrayIndexKey: answers have no other name
              key={n}
              icon="ask"
              title={t(`${saying}.answer.${n}` as 'chapter.gate.2.answer.0')}
              name={`answer-${n}`}
              onPress={() => void player.predict(n)}
            />
          ))}
        {phase === 'told' && !isLast && (
          <ActionButton
            icon="next"
            title={t('kiosk.next')}
            isNow
            name="next"
            onPress={() => void player.next()}
          />
        )}
        {phase === 'told' && isLast && following && (
          <ActionButton
            icon="ask"
            title={t(`chapter.${following}`)}
            isNow
            name="following"
            onPress={() => exhibit.openChapter(following)}
          />
        )}
        {phase === 'told' && isLast && (
          <ActionButton
            icon="spark"
            title={t('kiosk.fire')}
            name="fire"
            onPress={() => exhibit.go('visit')}
          />
        )}
      </div>
    </>
  )
}

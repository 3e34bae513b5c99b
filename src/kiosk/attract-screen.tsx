import { ActionButton } from '#src/kiosk/action-button.tsx'
import { useExhibit } from '#src/kiosk/exhibit-context.ts'
import { usePress } from '#src/kiosk/use-press.ts'
import { Words } from '#src/kiosk/words.tsx'
import { useTranslation } from '#src/ui/use-translation.ts'

/** What invites: the living picture, a title, and few large things to do. A touch anywhere fires the synapse. */
export function AttractScreen() {
  const { t } = useTranslation()
  const exhibit = useExhibit()
  const { chapters } = exhibit.parts.options
  const [firstChapter] = chapters
  const fire = () => exhibit.go('visit')
  return (
    <>
      <div className="touch-anywhere" aria-hidden="true" {...usePress(fire)} />
      <Words title={t('kiosk.title')} caption={t('kiosk.lead')} isLarge />
      <div className="actions">
        <ActionButton
          icon="spark"
          title={t('kiosk.fire')}
          detail={t('kiosk.fire.detail')}
          isNow
          name="fire"
          onPress={fire}
        />
        <ActionButton
          icon="film"
          title={t('kiosk.story')}
          detail={t('kiosk.story.detail')}
          name="story"
          onPress={() => exhibit.go('story')}
        />
        <div className={firstChapter ? 'side-by-side' : undefined}>
          {firstChapter && (
            <ActionButton
              icon="ask"
              title={t('kiosk.questions')}
              detail={t('kiosk.questions.detail')}
              name="questions"
              onPress={() => exhibit.openChapter(firstChapter)}
            />
          )}
          <ActionButton
            icon="look"
            title={t('kiosk.look')}
            detail={t('kiosk.look.detail')}
            name="look"
            onPress={() => exhibit.go('look')}
          />
        </div>
      </div>
    </>
  )
}

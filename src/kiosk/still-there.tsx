import { ActionButton } from '#src/kiosk/action-button.tsx'
import { useExhibit, useExhibitState } from '#src/kiosk/exhibit-context.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** "Still there?", with the seconds left. Any touch is an answer. */
export function StillThere() {
  const { t } = useTranslation()
  const exhibit = useExhibit()
  const secondsLeft = useExhibitState((state) => state.secondsLeft)
  const isTroubled = useExhibitState((state) => state.trouble !== null)
  // One thing at a time: what mends itself is said first.
  if (secondsLeft === null || isTroubled) return null
  return (
    <section className="veil" role="alertdialog" aria-labelledby="still-title" aria-describedby="still-text">
      <div className="veil-words">
        <h2 id="still-title">{t('kiosk.still')}</h2>
        <p className="veil-count" aria-hidden="true">
          {secondsLeft}
        </p>
        <p id="still-text">{t('kiosk.still.count', { count: secondsLeft })}</p>
      </div>
      <div className="actions">
        <ActionButton
          icon="done"
          title={t('kiosk.still.yes')}
          isNow
          name="stay"
          onPress={() => exhibit.visitNoted()}
        />
      </div>
    </section>
  )
}

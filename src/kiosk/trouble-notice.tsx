import { useExhibitState } from '#src/kiosk/exhibit-context.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** What a visitor sees while something mends itself: that it does. */
export function TroubleNotice() {
  const { t } = useTranslation()
  const trouble = useExhibitState((state) => state.trouble)
  if (!trouble) return null
  return (
    <section className="veil trouble" role="status">
      <div className="veil-words">
        <h2>{t('kiosk.trouble.title')}</h2>
        <p>{t(`kiosk.trouble.${trouble}`)}</p>
        <span className="veil-pulse" aria-hidden="true" />
      </div>
    </section>
  )
}

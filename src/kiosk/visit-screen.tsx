import { useVisit } from '#src/kiosk/exhibit-context.ts'
import { VisitActions } from '#src/kiosk/visit-actions.tsx'
import { useVisitCaption } from '#src/kiosk/visit-caption.ts'
import { VisitNumbers } from '#src/kiosk/visit-numbers.tsx'
import { visitSteps } from '#src/kiosk/visit-player.ts'
import { Words } from '#src/kiosk/words.tsx'
import { useTranslation } from '#src/ui/use-translation.ts'

/** One step of the guided visit: what happens in words, what came out in numbers, what to do next. */
export function VisitScreen() {
  const { t } = useTranslation()
  const { step } = useVisit()
  const caption = useVisitCaption()
  const at = visitSteps.indexOf(step)
  return (
    <>
      <Words title={t(`kiosk.${step}.title`)} caption={caption}>
        <ol className="progress" aria-label={t('kiosk.progress', { step: at + 1, total: visitSteps.length })}>
          {visitSteps.map((id, i) => (
            <li key={id} data-state={i < at ? 'done' : i === at ? 'now' : 'ahead'} />
          ))}
        </ol>
      </Words>
      <VisitNumbers />
      <VisitActions />
    </>
  )
}

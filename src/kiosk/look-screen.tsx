import { ActionButton } from '#src/kiosk/action-button.tsx'
import { useExhibit } from '#src/kiosk/exhibit-context.ts'
import { TouchPoints } from '#src/kiosk/touch-points.tsx'
import { usePress } from '#src/kiosk/use-press.ts'
import { Words } from '#src/kiosk/words.tsx'
import type { ShotName } from '#src/parameters/exaggerations.ts'
import type { LabelId } from '#src/story/labels.ts'
import { useFact } from '#src/ui/use-fact.ts'
import { useParts, useScene } from '#src/ui/use-interface.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** The views that an exhibit offers, from far to near. */
const views: readonly ShotName[] = ['overview', 'synapse', 'cleft', 'pore']

/** The picture for the visitor's own hands: turn, zoom, touch what is there, fire. */
export function LookScreen() {
  const { t } = useTranslation()
  const chosen = useScene((scene) => scene.chosenLabel)
  const exhibit = useExhibit()
  const { bench } = useParts()
  return (
    <>
      <TouchPoints />
      {chosen ? (
        <Explained id={chosen} />
      ) : (
        <Words title={t('kiosk.look.title')} caption={t('kiosk.look.lead')} />
      )}
      <div className="actions">
        <div className="side-by-side views">
          {views.map((shot) => (
            <ViewButton key={shot} shot={shot} />
          ))}
        </div>
        <div className="side-by-side">
          {exhibit.parts.options.stimuli.map((id) => (
            <ActionButton
              key={id}
              icon={id === 'test' ? 'spark' : 'burst'}
              title={t(`stimulate.${id}`)}
              detail={t(`stimulate.${id}.detail`)}
              name={id}
              onPress={() => bench.fire(id)}
            />
          ))}
        </div>
      </div>
    </>
  )
}

function ViewButton({ shot }: { shot: ShotName }) {
  const { t } = useTranslation()
  const { scene } = useExhibit().parts
  const isOn = useScene((state) => state.shot === shot)
  return (
    <button
      type="button"
      className="action view"
      aria-pressed={isOn}
      {...usePress(() => scene.getState().setShot(shot))}
    >
      <span className="action-title">{t(`views.${shot}`)}</span>
    </button>
  )
}

/** What a thing in the picture is, and its living number. */
function Explained({ id }: { id: LabelId }) {
  const { t } = useTranslation()
  const fact = useFact(id)
  const meaning = t(`label.${id}.meaning`)
  return <Words title={t(`label.${id}`)} caption={fact ? `${meaning} ${fact}` : meaning} />
}

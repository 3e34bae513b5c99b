import { useExhibit, useExhibitState } from '#src/kiosk/exhibit-context.ts'
import { usePress } from '#src/kiosk/use-press.ts'
import { type Language, languages } from '#src/messages/catalogues.ts'
import { useScene } from '#src/ui/use-interface.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** What every visitor may need: another language in one tap, less motion, larger text, the end of the visit. */
export function FootBar() {
  const { t, i18n } = useTranslation()
  const exhibit = useExhibit()
  const place = useExhibitState((state) => state.place)
  const isLess = useScene((scene) => scene.lessMotion)
  const textSize = useExhibitState((state) => state.textSize)
  const offered = exhibit.parts.options.languages
  return (
    <nav className="foot-bar">
      {offered.length > 1 && (
        <fieldset className="foot-languages" aria-label={t('kiosk.languages')}>
          {offered.map((id) => (
            <Chip key={id} isOn={i18n.language === id} onPress={() => exhibit.speak(id)} language={id}>
              {languages[id]}
            </Chip>
          ))}
        </fieldset>
      )}
      <fieldset className="foot-ease">
        <Chip isOn={isLess} onPress={() => exhibit.setLessMotion(!isLess)}>
          {t('kiosk.lessMotion')}
        </Chip>
        <Chip isOn={textSize > 0} onPress={() => exhibit.enlargeText()} label={t('kiosk.largerText')}>
          Aa
        </Chip>
        {place !== 'attract' && (
          <Chip isOn={false} onPress={() => exhibit.startOver()}>
            {t('kiosk.done')}
          </Chip>
        )}
      </fieldset>
    </nav>
  )
}

interface ChipProps {
  readonly isOn: boolean
  readonly onPress: () => void
  readonly label?: string
  readonly language?: Language
  readonly children: string
}

function Chip({ isOn, onPress, label, language, children }: ChipProps) {
  return (
    <button
      type="button"
      className="foot-chip"
      aria-pressed={isOn}
      aria-label={label}
      lang={language}
      {...usePress(onPress)}
    >
      {children}
    </button>
  )
}

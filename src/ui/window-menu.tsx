import { type WindowChoice, windowChoices } from '#src/ui/trace-window.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

interface WindowMenuProps {
  readonly choice: WindowChoice
  readonly onChange: (choice: WindowChoice) => void
}

/** Which stretch of the run plots look at. */
export function WindowMenu({ choice, onChange }: WindowMenuProps) {
  const { t } = useTranslation()
  return (
    <select
      aria-label={t('traces.window')}
      value={choice}
      onChange={({ target }) => onChange(target.value as WindowChoice)}
    >
      {windowChoices.map((each) => (
        <option key={each} value={each}>
          {t(`traces.window.${each}`)}
        </option>
      ))}
    </select>
  )
}

import { useTranslation } from '#src/ui/use-translation.ts'

/** Delays beyond these change nothing in experiments, ms. */
const most = 50

interface DelaySliderProps {
  /** Spike minus pulse, ms. */
  readonly delay: number
  readonly onChange: (delay: number) => void
}

/** When the spike comes, before or after the pulse: to drag, or by arrow keys. */
export function DelaySlider({ delay, onChange }: DelaySliderProps) {
  const { t } = useTranslation()
  const shown = Math.min(most, Math.max(-most, delay))
  const words = t(delay < 0 ? 'pairing.before' : delay > 0 ? 'pairing.after' : 'pairing.together', {
    value: Math.abs(delay),
  })
  return (
    <label className="delay">
      <span>
        <span className="muted">{t('pairing.delay')}</span> {words}
      </span>
      <input
        type="range"
        min={-most}
        max={most}
        step={1}
        value={shown}
        aria-valuetext={words}
        style={{ '--filled': `${(100 * (shown + most)) / (2 * most)}%` }}
        onChange={({ target }) => onChange(Number(target.value))}
      />
    </label>
  )
}

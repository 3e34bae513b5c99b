import { lensPresets, lensToPosition, positionToLens } from '#src/ui/lens-scale.ts'
import { useDurations } from '#src/ui/use-durations.ts'
import { useSession, useSessionState } from '#src/ui/use-interface.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** How much of the synapse's time passes in a second of the visitor's: a logarithmic slider, with the usual lenses under it. */
export function TimeLens() {
  const { t } = useTranslation()
  const { duration } = useDurations()
  const session = useSession()
  const lens = useSessionState((state) => state.lens)
  const position = lensToPosition(lens)
  const words = (seconds: number) => t('lens.words', { duration: duration(seconds) })
  return (
    <div className="lens">
      <span id="lens-name" className="lens-name muted">
        {t('lens.label')}
      </span>
      <div className="lens-track">
        <input
          type="range"
          aria-labelledby="lens-name"
          aria-valuetext={words(lens)}
          min={0}
          max={1}
          step={0.005}
          value={position}
          style={{ '--filled': `${100 * position}%` }}
          onChange={(event) => session.setLens(positionToLens(Number(event.target.value)))}
        />
        <div className="lens-presets">
          {lensPresets.map((preset) => (
            <button
              key={preset}
              type="button"
              className="plain lens-preset"
              style={{ '--at': `${100 * lensToPosition(preset)}%` }}
              aria-label={words(preset)}
              aria-pressed={Math.abs(preset / lens - 1) < 0.01}
              onClick={() => session.setLens(preset)}
            >
              {duration(preset)}
            </button>
          ))}
        </div>
      </div>
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import { clockParts, readableDuration } from '#src/ui/format-quantity.ts'
import { lensPresets, lensToPosition, positionToLens } from '#src/ui/lens-scale.ts'
import { useSession, useSessionState } from '#src/ui/use-interface.ts'

const forwards = [
  { label: 'transport.forward.minute', seconds: 60 },
  { label: 'transport.forward.tenMinutes', seconds: 600 },
  { label: 'transport.forward.hour', seconds: 3600 },
] as const

/** Play, step, the time lens, and where in the synapse's time the picture is. */
export function Transport() {
  const { t, i18n } = useTranslation()
  const session = useSession()
  const isPlaying = useSessionState((state) => state.isPlaying)
  const isReady = useSessionState((state) => state.status === 'ready')
  const simTime = useSessionState((state) => state.simTime)
  const level = useSessionState((state) => state.level)
  const lens = useSessionState((state) => state.lens)
  const duration = (seconds: number) => {
    const { key, value } = readableDuration(seconds, i18n.language)
    return t(key, { value })
  }
  const words = t('lens.words', { duration: duration(lens) })
  const clock = clockParts(simTime, i18n.language)
    .map(({ key, value }) => t(key, { value }))
    .join(' ')

  return (
    <section className="transport" aria-label={t('transport.title')}>
      <div className="transport-buttons">
        <IconButton label={t('transport.reset')} icon="reset" onPress={() => session.reset()} />
        <IconButton label={t('transport.stepBack')} icon="back" onPress={() => session.step(-1)} />
        <button
          type="button"
          className="play"
          disabled={!isReady}
          aria-label={t(isPlaying ? 'transport.pause' : 'transport.play')}
          onClick={() => (isPlaying ? session.pause() : session.play())}
        >
          <Icon name={isPlaying ? 'pause' : 'play'} />
        </button>
        <IconButton label={t('transport.stepForward')} icon="forward" onPress={() => session.step(1)} />
      </div>
      <div className="lens">
        <label className="lens-label">
          <span>{t('lens.label')}</span>
          <input
            type="range"
            min={0}
            max={1}
            step={0.005}
            value={lensToPosition(lens)}
            aria-valuetext={words}
            onChange={(event) => session.setLens(positionToLens(Number(event.target.value)))}
          />
        </label>
        <div className="lens-presets">
          {lensPresets.map((preset) => (
            <button
              key={preset}
              type="button"
              className="chip"
              aria-pressed={Math.abs(preset / lens - 1) < 0.01}
              onClick={() => session.setLens(preset)}
            >
              {duration(preset)}
            </button>
          ))}
        </div>
      </div>
      <fieldset className="forwards">
        <legend className="visually-hidden">{t('transport.forward')}</legend>
        {forwards.map(({ label, seconds }) => (
          <button
            key={label}
            type="button"
            className="chip"
            disabled={!isReady}
            onClick={() => void session.fastForward(session.frames.simTime + seconds)}
          >
            {t(label)}
          </button>
        ))}
      </fieldset>
      <div className="readout">
        <span className="clock" title={t('transport.now')}>
          {clock}
        </span>
        <span className="muted">
          {words}
          {level === 'molecular' ? ` · ${t('lens.molecules')}` : ''}
        </span>
      </div>
    </section>
  )
}

function IconButton({
  label,
  icon,
  onPress,
}: {
  label: string
  icon: keyof typeof icons
  onPress: () => void
}) {
  return (
    <button type="button" className="round" aria-label={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  )
}

const icons = {
  play: 'M8 5v14l11-7z',
  pause: 'M7 5h4v14H7zM13 5h4v14h-4z',
  back: 'M6 5h2v14H6zM19 5v14L9 12z',
  forward: 'M16 5h2v14h-2zM5 5v14l10-7z',
  reset: 'M12 5V1L6.5 6.5 12 12V7a5 5 0 1 1-5 5H5a7 7 0 1 0 7-7z',
} as const

function Icon({ name }: { name: keyof typeof icons }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path d={icons[name]} fill="currentColor" />
    </svg>
  )
}

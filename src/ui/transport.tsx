import { FastForward } from '#src/ui/fast-forward.tsx'
import { TimeLens } from '#src/ui/time-lens.tsx'
import { Timeline } from '#src/ui/timeline.tsx'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/transport.css'
import { TransportIcon, type TransportIconName } from '#src/ui/transport-icon.tsx'
import { useDurations } from '#src/ui/use-durations.ts'
import { useBench, useSession, useSessionState } from '#src/ui/use-interface.ts'

/** Play, step, the time lens, and where in the synapse's time the picture is. */
export function Transport() {
  const { t } = useTranslation()
  return (
    <section className="transport" aria-label={t('transport.title')}>
      <Timeline />
      <TransportButtons />
      <TimeLens />
      <FastForward />
      <Readout />
    </section>
  )
}

function TransportButtons() {
  const { t } = useTranslation()
  const session = useSession()
  const bench = useBench()
  const isPlaying = useSessionState((state) => state.isPlaying)
  const isReady = useSessionState((state) => state.status === 'ready')
  const round = (label: string, icon: TransportIconName, press: () => void) => (
    <button
      type="button"
      className="round"
      disabled={!isReady}
      aria-label={label}
      title={label}
      onClick={press}
    >
      <TransportIcon name={icon} />
    </button>
  )
  const playLabel = t(isPlaying ? 'transport.pause' : 'transport.play')
  return (
    <div className="transport-buttons">
      {round(t('transport.reset'), 'reset', () => bench.reset())}
      {round(t('transport.eventBack'), 'eventBack', () => void bench.stepEvent(-1))}
      {round(t('transport.stepBack'), 'back', () => session.step(-1))}
      <button
        type="button"
        className="play"
        disabled={!isReady}
        aria-label={playLabel}
        title={playLabel}
        onClick={() => (isPlaying ? session.pause() : session.play())}
      >
        <TransportIcon name={isPlaying ? 'pause' : 'play'} />
      </button>
      {round(t('transport.stepForward'), 'forward', () => session.step(1))}
      {round(t('transport.eventForward'), 'eventForward', () => void bench.stepEvent(1))}
    </div>
  )
}

/** The clock of the synapse, and how fast it runs for the visitor. */
function Readout() {
  const { t } = useTranslation()
  const { clock, duration } = useDurations()
  const text = useSessionState((state) => clock(state.simTime))
  const lens = useSessionState((state) => state.lens)
  const isMolecular = useSessionState((state) => state.level === 'molecular')
  return (
    <div className="readout">
      <span className="clock" role="timer" aria-label={t('transport.now')}>
        {text}
      </span>
      <span className="lens-words muted">
        {t('lens.words', { duration: duration(lens) })}
        {isMolecular && (
          <>
            <span className="lens-break"> · </span>
            <span className="lens-level">{t('lens.molecules')}</span>
          </>
        )}
      </span>
    </div>
  )
}

import { useBench, useBenchState, useSessionState } from '#src/ui/use-interface.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

const leaps = [
  { label: 'transport.forward.minute', seconds: 60 },
  { label: 'transport.forward.tenMinutes', seconds: 600 },
  { label: 'transport.forward.hour', seconds: 3600 },
] as const

/** Leaps ahead as fast as the worker computes, so that a visitor sees potentiation last. */
export function FastForward() {
  const { t } = useTranslation()
  const bench = useBench()
  const isReady = useSessionState((state) => state.status === 'ready')
  const forwarding = useBenchState((state) => state.forwarding)
  return (
    <fieldset className="forwards" aria-busy={forwarding !== null}>
      <legend className="visually-hidden">{t('transport.forward')}</legend>
      {leaps.map(({ label, seconds }) => (
        <button
          key={label}
          type="button"
          className={forwarding === seconds ? 'chip happening' : 'chip'}
          disabled={!isReady || forwarding !== null}
          onClick={() => bench.forward(seconds)}
        >
          {t(label)}
        </button>
      ))}
    </fieldset>
  )
}

import { useTranslation } from 'react-i18next'
import { useDurations } from '#src/ui/use-durations.ts'
import { useBench, useBenchState, useSessionState } from '#src/ui/use-interface.ts'

/** Fine enough for a wall display's width. */
const steps = 2000

/** The run from its start to the latest moment computed: yellow is what has been shown. Goes anywhere in between. */
export function RunScrubber() {
  const { t } = useTranslation()
  const { clock } = useDurations()
  const bench = useBench()
  const reached = useBenchState((state) => state.reached)
  const share = useSessionState(({ simTime }) =>
    reached > 0 ? Math.round(Math.min(1, simTime / reached) * steps) / steps : 0,
  )
  const text = t('transport.run.words', { at: clock(share * reached), end: clock(reached) })
  return (
    <input
      type="range"
      className="run"
      aria-label={t('transport.run')}
      aria-valuetext={text}
      title={t('transport.run')}
      disabled={reached === 0}
      min={0}
      max={1}
      step={1 / steps}
      value={share}
      style={{ '--filled': `${100 * share}%` }}
      onChange={(event) => bench.seek(Number(event.target.value) * reached)}
      onKeyDown={(event) => {
        // A two-thousandth of a run is too little for a key.
        const stride = { ArrowLeft: -0.01, ArrowRight: 0.01, PageDown: -0.1, PageUp: 0.1 }[event.key]
        if (stride === undefined) return
        event.preventDefault()
        bench.seek(Math.min(1, Math.max(0, share + stride)) * reached)
      }}
    />
  )
}

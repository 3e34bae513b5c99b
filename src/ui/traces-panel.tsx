import { useState } from 'react'
import { useStore } from 'zustand'
import { traceList } from '#src/ui/trace-list.ts'
import { TraceRow } from '#src/ui/trace-row.tsx'
import { chooseTraceWindow, type WindowChoice } from '#src/ui/trace-window.ts'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/traces.css'
import { useDurations } from '#src/ui/use-durations.ts'
import { useBenchState, useParts, useSessionState } from '#src/ui/use-interface.ts'
import { WindowMenu } from '#src/ui/window-menu.tsx'

/** The six traces, live, on one time axis. */
export function TracesPanel() {
  const { t } = useTranslation()
  const { overlays } = useParts()
  const isLarge = useStore(overlays, (state) => state.isLarge)
  const [choice, setChoice] = useState<WindowChoice>('follow')
  return (
    <section className="traces" aria-labelledby="traces-title">
      <div className="traces-head">
        <h2 id="traces-title">{t('traces.title')}</h2>
        <WindowMenu choice={choice} onChange={setChoice} />
        <button
          type="button"
          className="plain enlarge"
          aria-label={t('plots.title')}
          title={t('plots.title')}
          aria-pressed={isLarge}
          onClick={() => overlays.getState().setLarge(!isLarge)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
          </svg>
        </button>
      </div>
      <div className="trace-list">
        {traceList.map((style) => (
          <TraceRow key={style.name} style={style} choice={choice} />
        ))}
      </div>
      <TraceAxis choice={choice} />
    </section>
  )
}

/** The ends of the plots' time axis. */
function TraceAxis({ choice }: { choice: WindowChoice }) {
  const { t } = useTranslation()
  const { clock, duration } = useDurations()
  const stimulusFrom = useBenchState(({ lastStimulus }) => lastStimulus?.from ?? null)
  const from = useSessionState(({ simTime, lens }) =>
    clock(chooseTraceWindow(choice, simTime, lens, stimulusFrom).from),
  )
  const span = useSessionState(({ simTime, lens }) => {
    const window = chooseTraceWindow(choice, simTime, lens, stimulusFrom)
    return duration(window.to - window.from)
  })
  return (
    <div className="trace-axis" title={t('traces.seek')}>
      <span>{from}</span>
      <span>{t('traces.span', { span })}</span>
    </div>
  )
}

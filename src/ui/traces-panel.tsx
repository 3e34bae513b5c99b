import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import 'uplot/dist/uPlot.min.css'
import { figures } from '#src/ui/format-quantity.ts'
import { traceList } from '#src/ui/trace-list.ts'
import { TracePlot, type TraceWindow } from '#src/ui/trace-plot.tsx'
import { useSession, useSessionState } from '#src/ui/use-interface.ts'

/** Seconds of the visitor that a plot following the lens looks back over. */
const screenSeconds = 15
/** Share of the plot that the past fills; the rest waits for what comes. */
const pastShare = 0.85

/** The six traces, live. */
export function TracesPanel() {
  const { t } = useTranslation()
  const session = useSession()
  const [isFollowing, setFollowing] = useState(true)
  const chooseWindow = (): TraceWindow => {
    const now = session.frames.simTime
    if (!isFollowing) {
      const last = session.traces.time[session.traces.length - 1] ?? 0
      return { from: 0, to: Math.max(last, now, 0.01) }
    }
    const span = screenSeconds * session.store.getState().lens
    const from = Math.max(0, now - pastShare * span)
    return { from, to: from + span }
  }
  return (
    <section className="traces" aria-labelledby="traces-title">
      <div className="traces-head">
        <h2 id="traces-title">{t('traces.title')}</h2>
        <label className="window-choice">
          <span className="visually-hidden">{t('traces.window')}</span>
          <select
            value={isFollowing ? 'follow' : 'all'}
            onChange={(event) => setFollowing(event.target.value === 'follow')}
          >
            <option value="follow">{t('traces.window.follow')}</option>
            <option value="all">{t('traces.window.all')}</option>
          </select>
        </label>
      </div>
      {traceList.map((trace) => (
        <TraceRow key={trace.name} trace={trace} chooseWindow={chooseWindow} />
      ))}
      <p className="hint">{t('traces.seek')}</p>
    </section>
  )
}

function TraceRow({
  trace,
  chooseWindow,
}: {
  trace: (typeof traceList)[number]
  chooseWindow: () => TraceWindow
}) {
  const { t, i18n } = useTranslation()
  const session = useSession()
  const value = useSessionState((state) => state.readout[trace.name] * trace.factor)
  const text = `${figures(value, i18n.language)} ${trace.unit}`
  const name = t(`traces.${trace.name}`)
  return (
    <div className="trace">
      <div className="trace-head">
        <span>{name}</span>
        <output style={{ color: trace.color }}>{text}</output>
      </div>
      <TracePlot
        session={session}
        trace={trace}
        chooseWindow={chooseWindow}
        height={44}
        description={`${name}: ${text}`}
      />
    </div>
  )
}

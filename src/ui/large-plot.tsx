import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { parameters } from '#src/parameters/parameters.ts'
import { download } from '#src/ui/download.ts'
import { decimals, figures } from '#src/ui/format-quantity.ts'
import { gatherCurves } from '#src/ui/gather-curves.ts'
import { layPlot, type PlotPicture, secondsUnder } from '#src/ui/lay-plot.ts'
import { loadValidation, type ValidationRow } from '#src/ui/load-validation.ts'
import { PlotDrawing } from '#src/ui/plot-drawing.tsx'
import { listOverlays } from '#src/ui/plot-overlays.ts'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/large-plot.css'
import { PublishedList } from '#src/ui/published-list.tsx'
import { publishedFor } from '#src/ui/published-points.ts'
import { plotToCsv, plotToPng, plotToSvg } from '#src/ui/save-plot.ts'
import { traceList } from '#src/ui/trace-list.ts'
import { chooseTraceWindow, type WindowChoice } from '#src/ui/trace-window.ts'
import { useDurations } from '#src/ui/use-durations.ts'
import { useBenchState, useParts, useSessionState } from '#src/ui/use-interface.ts'
import { useRunNames } from '#src/ui/use-run-names.ts'
import { useSize } from '#src/ui/use-size.ts'
import { WindowMenu } from '#src/ui/window-menu.tsx'

/** Pixels of a PNG per pixel on the page: sharp in print. */
const pngScale = 3

/** One trace, large: with axes, earlier runs, published points, and files to take along. */
export function LargePlot() {
  const { t, i18n } = useTranslation()
  const parts = useParts()
  const { session, bench, overlays } = parts
  const { trace, hidden, live } = useStore(overlays)
  const [choice, setChoice] = useState<WindowChoice>('run')
  const table = useTable()
  const host = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(host)
  const pointed = useBenchState((state) => state.pointed)
  const lastStimulus = useBenchState((state) => state.lastStimulus)
  const simTime = useSessionState((state) => state.simTime)
  const lens = useSessionState((state) => state.lens)
  useSessionState((state) => state.readout)
  const { duration } = useDurations()
  const nameOf = useRunNames()

  const style = traceList.find(({ name }) => name === trace) ?? traceList[0]!
  const induction = lastStimulus?.from ?? null
  const window = chooseTraceWindow(choice, Math.max(simTime, lastKnown(session.traces)), lens, induction)
  const name = t(`traces.${style.name}`)
  const say = (value: number) => (style.isLogarithmic ? figures : fixed(style.decimals))(value, i18n.language)
  const gather = (pixels: number) => gatherCurves({ parts, style, choice, window, pixels, nameOf })
  const curves = gather(Math.max(60, width))
  // A file has every sample, and not what lies ahead.
  const allOf = () => gather(Number.MAX_SAFE_INTEGER).filter(({ label }) => label !== '')
  // An experiment that began with other parameters than the table's is nobody's.
  const isOfTable = Object.entries(session.record().parameters).every(([id, value]) => isTables(id, value))
  const points = (isOfTable ? publishedFor(style.name, session.events.commands, table) : []).filter(
    ({ seconds }) => seconds >= window.from && seconds <= window.to,
  )
  const picture: PlotPicture = layPlot({
    title: name,
    unit: style.unit,
    width: Math.max(200, width),
    height: Math.max(120, height),
    ...window,
    atLeast: style.atLeast,
    isLogarithmic: style.isLogarithmic === true,
    curves,
    points,
    now: simTime,
    pointed,
    sayTime: duration,
    sayValue: say,
  })

  const under = (event: PointerEvent) => {
    const left = event.currentTarget.getBoundingClientRect().left
    return secondsUnder(picture, event.clientX - left, window.from, window.to)
  }
  const file = `spinescope-${style.name}`
  return (
    <section className="large-plot" aria-label={t('plots.title')}>
      <div className="large-plot-head">
        <select
          aria-label={t('plots.trace')}
          value={style.name}
          onChange={(event) => overlays.getState().setTrace(event.target.value as typeof style.name)}
        >
          {traceList.map((each) => (
            <option key={each.name} value={each.name}>
              {t(`traces.${each.name}`)}
            </option>
          ))}
        </select>
        <WindowMenu choice={choice} onChange={setChoice} />
        <button
          type="button"
          className="chip"
          onClick={() => download(svgFile(plotToSvg(picture)), `${file}.svg`)}
        >
          SVG
        </button>
        <button
          type="button"
          className="chip"
          onClick={() => void plotToPng(picture, pngScale).then((blob) => download(blob, `${file}.png`))}
        >
          PNG
        </button>
        <button
          type="button"
          className="chip"
          onClick={() =>
            download(new Blob([plotToCsv(style.column, allOf())], { type: 'text/csv' }), `${file}.csv`)
          }
        >
          CSV
        </button>
        <button
          type="button"
          className="plain large-plot-close"
          aria-label={t('plots.close')}
          onClick={() => overlays.getState().setLarge(false)}
        >
          ×
        </button>
      </div>
      <div
        ref={host}
        className="large-plot-body"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          bench.seek(under(event))
        }}
        onPointerMove={(event) => {
          const seconds = under(event)
          bench.point(seconds)
          if (event.buttons === 1) bench.seek(seconds)
        }}
        onPointerLeave={() => bench.point(null)}
      >
        {width > 0 && (
          <PlotDrawing
            picture={picture}
            label={t('traces.plot', {
              name,
              value: say(session.store.getState().readout[style.name] * style.factor),
            })}
          />
        )}
      </div>
      <div className="large-plot-legend">
        <LegendRow name={curves.at(-1)!.label} color={style.color} dash={[]} />
        {listOverlays(session, live).map(({ id, description, color, dash }) => (
          <LegendRow
            key={id}
            name={nameOf(description)}
            color={color}
            dash={dash}
            isShown={!hidden.includes(id)}
            onToggle={() => overlays.getState().toggle(id)}
          />
        ))}
      </div>
      <PublishedList points={points} unit={style.unit} say={say} />
    </section>
  )
}

interface LegendRowProps {
  readonly name: string
  readonly color: string
  readonly dash: readonly number[]
  readonly isShown?: boolean
  readonly onToggle?: () => void
}

function LegendRow({ name, color, dash, isShown = true, onToggle }: LegendRowProps) {
  const content = (
    <>
      <svg viewBox="0 0 28 8" aria-hidden="true">
        <path d="M1 4h26" stroke={color} strokeWidth={2} strokeDasharray={dash.join(' ') || undefined} />
      </svg>
      {name}
    </>
  )
  return onToggle ? (
    <button type="button" className="plain legend-row" aria-pressed={isShown} onClick={onToggle}>
      {content}
    </button>
  ) : (
    <span className="legend-row">{content}</span>
  )
}

/** The validation table; empty where it cannot be had: a plot without points is still one. */
function useTable(): readonly ValidationRow[] {
  const [table, setTable] = useState<readonly ValidationRow[]>([])
  useEffect(() => {
    loadValidation().then(setTable, () => undefined)
  }, [])
  return table
}

function isTables(id: string, value: number): boolean {
  return parameters[id as keyof typeof parameters].value === value
}

function lastKnown({ time, known }: { time: Float64Array; known: number }): number {
  return known > 0 ? time[known - 1]! : 0
}

const fixed = (digits: number) => (value: number, language: string) => decimals(value, digits, language)

const svgFile = (text: string) => new Blob([text], { type: 'image/svg+xml' })

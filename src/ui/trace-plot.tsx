import { useEffect, useRef } from 'react'
import uPlot from 'uplot'
import type { Session } from '#src/session/session.ts'
import { thinTrace } from '#src/ui/thin-trace.ts'
import type { TraceStyle } from '#src/ui/trace-list.ts'

/** Which stretch of the run a plot shows, seconds. */
export interface TraceWindow {
  readonly from: number
  readonly to: number
}

interface TracePlotProps {
  readonly session: Session
  readonly trace: TraceStyle
  readonly chooseWindow: () => TraceWindow
  readonly height: number
  /** What the plot shows, in words. */
  readonly description: string
}

/** One trace as a small plot. Redrawn when samples came, at most as often as readouts; a click goes to that moment. */
export function TracePlot({ session, trace, chooseWindow, height, description }: TracePlotProps) {
  const host = useRef<HTMLDivElement>(null)
  const choose = useRef(chooseWindow)
  choose.current = chooseWindow

  useEffect(() => {
    const element = host.current
    if (!element) return
    const plot = createPlot(element, trace, height, (seconds) => void session.seek(seconds))
    const redraw = () => {
      const window = choose.current()
      const { traces } = session
      const thin = thinTrace(
        traces.time,
        traces.columns[trace.name],
        traces.length,
        window.from,
        window.to,
        element.clientWidth,
      )
      // Between two samples nothing happened worth one: the curve goes on to the present.
      const { simTime, readout } = session.store.getState()
      const isPresentShown = simTime >= window.from && simTime <= window.to
      const times = isPresentShown ? [...thin.time, simTime] : [...thin.time]
      const raw = isPresentShown ? [...thin.value, readout[trace.name]] : [...thin.value]
      const values = raw.map((value) => value * trace.factor)
      let [low, high] = trace.atLeast
      for (const value of values) {
        low = Math.min(low, value)
        high = Math.max(high, value)
      }
      const margin = 0.08 * (high - low)
      plot.batch(() => {
        plot.setData([times, values], false)
        plot.setScale('x', { min: window.from, max: window.to })
        plot.setScale('y', { min: low - margin, max: high + margin })
      })
    }
    const resize = new ResizeObserver(() => {
      plot.setSize({ width: element.clientWidth, height })
      redraw()
    })
    resize.observe(element)
    redraw()
    const unsubscribe = session.store.subscribe((state, before) => {
      if (state.simTime !== before.simTime || state.lens !== before.lens) redraw()
    })
    return () => {
      unsubscribe()
      resize.disconnect()
      plot.destroy()
    }
  }, [session, trace, height])

  return <div ref={host} className="trace-plot" role="img" aria-label={description} style={{ height }} />
}

function createPlot(
  host: HTMLElement,
  trace: TraceStyle,
  height: number,
  onSeek: (seconds: number) => void,
): uPlot {
  const plot = new uPlot(
    {
      width: Math.max(60, host.clientWidth),
      height,
      padding: [4, 4, 4, 4],
      legend: { show: false },
      cursor: { y: false, drag: { setScale: false, x: false, y: false }, points: { size: 5 } },
      scales: { x: { time: false, auto: false }, y: { auto: false } },
      axes: [{ show: false }, { show: false }],
      series: [{}, { stroke: trace.color, width: 1.5, fill: `${trace.color}18`, points: { show: false } }],
    },
    [[], []],
    host,
  )
  plot.over.addEventListener('click', () => {
    const { left } = plot.cursor
    if (left !== undefined && left >= 0) onSeek(Math.max(0, plot.posToVal(left, 'x')))
  })
  return plot
}

import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import type { PlotCurve } from '#src/ui/lay-plot.ts'
import type { TraceStyle } from '#src/ui/trace-list.ts'
import type { TraceWindow } from '#src/ui/trace-window.ts'

/** One trace as a small plot in its host. */
export interface TracePlotHandle {
  /** Draws a stretch, the run last, with a mark where the picture is. `value` is the model's number there. */
  draw(curves: readonly PlotCurve[], window: TraceWindow, now: number, value: number): void
  resize(): void
  destroy(): void
}

/** CSS pixels at the usual text size; a wall display has larger text and wants larger lines. */
const markRadius = 3
const lineWidth = 1.75

/**
 * @param onSeek takes the second that was clicked
 * @param onPoint takes the value under the pointer in read units and its second, or null where there is none
 */
export function createTracePlot(
  host: HTMLElement,
  style: TraceStyle,
  onSeek: (seconds: number) => void,
  onPoint: (point: { value: number; seconds: number } | null) => void,
): TracePlotHandle {
  const shown = { now: 0, value: 0, others: [] as readonly PlotCurve[] }
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
  const plot = new uPlot(
    {
      width: Math.max(60, host.clientWidth),
      height: Math.max(20, host.clientHeight),
      padding: [4 * scale, 5 * scale, 4 * scale, 2],
      legend: { show: false },
      cursor: {
        y: false,
        drag: { setScale: false, x: false, y: false },
        points: { size: 6 * scale },
        sync: { key: 'traces' },
      },
      scales: {
        x: { time: false, auto: false },
        y: { auto: false, distr: style.isLogarithmic ? 3 : 1 },
      },
      axes: [{ show: false }, { show: false }],
      series: [{}, { stroke: style.color, width: lineWidth * scale, points: { show: false } }],
      hooks: {
        drawSeries: [drawOthers],
        draw: [drawNow],
        setCursor: [
          (self) => {
            const index = self.cursor.idx
            const value = index == null ? null : self.data[1]?.[index]
            onPoint(index == null || value == null ? null : { value, seconds: self.data[0][index] ?? 0 })
          },
        ],
      },
    },
    [[], []],
    host,
  )
  let isHeld = false
  const seek = () => {
    const { left } = plot.cursor
    if (left !== undefined && left >= 0) onSeek(Math.max(0, plot.posToVal(left, 'x')))
  }
  plot.over.addEventListener('pointerdown', (event) => {
    isHeld = true
    plot.over.setPointerCapture(event.pointerId)
  })
  // uPlot moves its cursor first: a drag goes where it is.
  plot.over.addEventListener('pointermove', () => isHeld && seek())
  plot.over.addEventListener('click', seek)
  for (const end of ['pointerup', 'pointercancel']) plot.over.addEventListener(end, () => (isHeld = false))

  return {
    draw(curves, window, now, value) {
      const own = curves.at(-1)!
      shown.now = now
      shown.value = value * style.factor
      shown.others = curves.slice(0, -1)
      const times = Array.from(own.time)
      const values = Array.from(own.value)
      // Between two samples nothing happened worth one: the curve goes on to the present.
      if (now > (times.at(-1) ?? -1)) {
        times.push(now)
        values.push(shown.value)
      }
      let [low, high] = style.atLeast
      for (const { value: each } of [...shown.others, { value: values }]) {
        for (let i = 0; i < each.length; i++) {
          low = Math.min(low, style.isLogarithmic ? Math.max(each[i]!, 0.01) : each[i]!)
          high = Math.max(high, each[i]!)
        }
      }
      const margin = style.isLogarithmic ? 0 : 0.08 * (high - low)
      plot.batch(() => {
        plot.setData([times, values], false)
        plot.setScale('x', { min: window.from, max: window.to })
        plot.setScale('y', { min: low - margin, max: high + margin })
      })
    },
    resize() {
      plot.setSize({ width: Math.max(60, host.clientWidth), height: Math.max(20, host.clientHeight) })
    },
    destroy: () => plot.destroy(),
  }

  /** Earlier runs, a second source, and what lies ahead: thin and dashed, under the curve itself. */
  function drawOthers({ ctx, bbox, valToPos }: uPlot, series: number): void {
    if (series !== 1) return
    const ratio = uPlot.pxRatio
    ctx.save()
    ctx.beginPath()
    ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height)
    ctx.clip()
    for (const { time, value, color, dash, width } of shown.others) {
      ctx.strokeStyle = color
      ctx.lineWidth = 0.7 * width * scale * ratio
      ctx.setLineDash(dash.map((each) => each * ratio))
      ctx.beginPath()
      for (let i = 0; i < time.length; i++) {
        const x = valToPos(time[i]!, 'x', true)
        const y = valToPos(
          Math.max(value[i]!, style.isLogarithmic ? 0.001 : Number.NEGATIVE_INFINITY),
          'y',
          true,
        )
        if (i === 0) ctx.moveTo(x, y)
        else ctx.lineTo(x, y)
      }
      ctx.stroke()
    }
    ctx.restore()
  }

  /** A hairline where the picture is, and a dot on the trace there. */
  function drawNow({ ctx, bbox, valToPos }: uPlot): void {
    const x = valToPos(shown.now, 'x', true)
    const y = valToPos(shown.value, 'y', true)
    if (!(x >= bbox.left && x <= bbox.left + bbox.width + 1)) return
    const ratio = uPlot.pxRatio
    ctx.save()
    ctx.fillStyle = 'rgb(255 255 255 / 35%)'
    ctx.fillRect(Math.round(x), bbox.top, ratio, bbox.height)
    ctx.fillStyle = style.color
    ctx.beginPath()
    ctx.arc(x, y, markRadius * scale * ratio, 0, 2 * Math.PI)
    ctx.fill()
    ctx.restore()
  }
}

import { type RefObject, useEffect, useRef, useState } from 'react'
import { createTracePlot } from '#src/ui/create-trace-plot.ts'
import { decimals } from '#src/ui/format-quantity.ts'
import { gatherCurves } from '#src/ui/gather-curves.ts'
import { paceRedraws } from '#src/ui/pace-redraws.ts'
import type { TraceStyle } from '#src/ui/trace-list.ts'
import { chooseTraceWindow, type WindowChoice } from '#src/ui/trace-window.ts'
import { useDurations } from '#src/ui/use-durations.ts'
import { useBench, useParts, useSession, useSessionState } from '#src/ui/use-interface.ts'
import { useRunNames } from '#src/ui/use-run-names.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** One trace: its name, its value now (or under the pointer), and its course. A click goes to that moment. */
export function TraceRow({ style, choice }: { style: TraceStyle; choice: WindowChoice }) {
  const { t, i18n } = useTranslation()
  const { duration } = useDurations()
  const host = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<{ value: number; seconds: number } | null>(null)
  useTracePlot(host, style, choice, setPointed)

  const say = (value: number) =>
    `${decimals(value, style.decimals, i18n.language)}${style.unit && ` ${style.unit}`}`
  const now = useSessionState((state) => say(state.readout[style.name] * style.factor))
  const name = t(`traces.${style.name}`)
  const shown = pointed ? t('traces.at', { value: say(pointed.value), time: duration(pointed.seconds) }) : now
  return (
    <div className="trace" style={{ '--trace': style.color }}>
      <div className="trace-head">
        <span>{name}</span>
        {/* An output would be read out ten times a second. */}
        <output className="trace-value" aria-live="off">
          {shown}
        </output>
      </div>
      <div ref={host} className="trace-plot" role="img" aria-label={t('traces.plot', { name, value: now })} />
    </div>
  )
}

/** Keeps a plot in the host: redrawn when the picture's time, the lens or the window moved, never per frame. */
function useTracePlot(
  host: RefObject<HTMLDivElement | null>,
  style: TraceStyle,
  choice: WindowChoice,
  onPoint: (point: { value: number; seconds: number } | null) => void,
): void {
  const session = useSession()
  const bench = useBench()
  const parts = useParts()
  const nameOf = useRunNames()
  const chosen = useRef(choice)
  const redraw = useRef<() => void>(null)

  useEffect(() => {
    const element = host.current
    if (!element) return
    const plot = createTracePlot(element, style, bench.seek, (point) => {
      onPoint(point)
      bench.point(point?.seconds ?? null)
    })
    let pixels = element.clientWidth
    const pace = paceRedraws(() => {
      const { simTime, lens, readout } = session.store.getState()
      const from = bench.store.getState().lastStimulus?.from ?? null
      const window = chooseTraceWindow(chosen.current, simTime, lens, from)
      const request = { parts, style, choice: chosen.current, window, pixels, nameOf }
      plot.draw(gatherCurves(request), window, simTime, readout[style.name])
    })
    redraw.current = pace.request
    const resize = new ResizeObserver(([entry]) => {
      pixels = entry!.contentRect.width
      plot.resize()
      pace.request()
    })
    resize.observe(element)
    const stopChoices = parts.overlays.subscribe(pace.request)
    const unsubscribe = session.store.subscribe((state, before) => {
      if (state.readout !== before.readout || state.lens !== before.lens) pace.request()
    })
    return () => {
      unsubscribe()
      stopChoices()
      resize.disconnect()
      pace.stop()
      plot.destroy()
    }
  }, [session, bench, parts, nameOf, host, style, onPoint])

  useEffect(() => {
    chosen.current = choice
    redraw.current?.()
  }, [choice])
}

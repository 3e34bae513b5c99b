import type { TraceHistory } from '#src/session/session.ts'
import type { RunDescription } from '#src/ui/describe-run.ts'
import { describeRun } from '#src/ui/describe-run.ts'
import type { PlotCurve } from '#src/ui/lay-plot.ts'
import { inductionOf, listOverlays, type PlotOverlay } from '#src/ui/plot-overlays.ts'
import { thinTrace } from '#src/ui/thin-trace.ts'
import type { TraceStyle } from '#src/ui/trace-list.ts'
import type { TraceWindow, WindowChoice } from '#src/ui/trace-window.ts'
import type { InterfaceParts } from '#src/ui/use-interface.ts'

/** What a plot of one trace is drawn from. */
export interface CurveRequest {
  readonly parts: Pick<InterfaceParts, 'session' | 'overlays'>
  readonly style: TraceStyle
  readonly choice: WindowChoice
  readonly window: TraceWindow
  /** Points across that can be told apart. */
  readonly pixels: number
  readonly nameOf: (description: RunDescription) => string
}

/**
 * The curves of a plot, in the order in which they are drawn: others that are laid over, what lies ahead, and the run
 * itself up to now. Where the plot looks at what came after a stimulus, others are moved so that theirs began there too.
 */
export function gatherCurves({ parts, style, choice, window, pixels, nameOf }: CurveRequest): PlotCurve[] {
  const { session, overlays } = parts
  const { hidden, live } = overlays.getState()
  const { traces, events, earlier } = session
  const own = inductionOf(events.commands)
  const others = listOverlays(session, live)
    .filter(({ id }) => !hidden.includes(id))
    .map((overlay) => {
      const shift = choice === 'stimulus' ? shiftOf(overlay, own?.from ?? null) : 0
      const { time, value } = thin(style, overlay.traces, 0, overlay.traces.length, window, shift, pixels)
      return {
        label: nameOf(overlay.description),
        time,
        value,
        color: overlay.color,
        dash: overlay.dash,
        width: 1.5,
      }
    })
  const ahead = thin(style, traces, Math.max(0, traces.length - 1), traces.known, window, 0, pixels)
  const past = thin(style, traces, 0, traces.length, window, 0, pixels)
  return [
    ...others,
    { label: '', ...ahead, color: style.color, dash: [2, 4], width: 1.25 },
    {
      label: nameOf(describeRun(earlier.present, events.commands)),
      ...past,
      color: style.color,
      dash: [],
      width: 1.75,
    },
  ]
}

function shiftOf({ inducedAt }: PlotOverlay, ownInduction: number | null): number {
  return inducedAt === null || ownInduction === null ? 0 : ownInduction - inducedAt
}

function thin(
  style: TraceStyle,
  { time, columns }: Pick<TraceHistory, 'time' | 'columns'>,
  first: number,
  end: number,
  window: TraceWindow,
  shift: number,
  pixels: number,
): { time: number[]; value: number[] } {
  const column = columns[style.name]
  const found = thinTrace(
    first === 0 ? time : time.subarray(first),
    first === 0 ? column : column.subarray(first),
    Math.max(0, end - first),
    window.from - shift,
    window.to - shift,
    pixels,
  )
  return {
    time: Array.from(found.time, (seconds) => seconds + shift),
    value: Array.from(found.value, (each) => each * style.factor),
  }
}

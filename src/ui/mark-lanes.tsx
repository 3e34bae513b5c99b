import { useMemo } from 'react'
import type { RunEvents } from '#src/session/session.ts'
import { positionOf, type TimelineAxis } from '#src/ui/timeline-axis.ts'
import { changesIn, placeMarks, type TimelineKind, timelineKinds } from '#src/ui/timeline-marks.ts'
import { useSession } from '#src/ui/use-interface.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** A lane's sign, drawn around its place: told apart by shape as well as by colour. CSS pixels at the usual text size. */
const signs: Readonly<Record<TimelineKind | 'change', { lane: number; shape: string }>> = {
  presynapticSpikes: { lane: 0, shape: 'm0-4v8' },
  change: { lane: 0, shape: 'm0-4v8m0-8h5l-1.5 2 1.5 2h-5' },
  vesiclesFused: { lane: 1, shape: 'm-2.75 0a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0-5.5 0' },
  magnesiumExits: { lane: 2, shape: 'm0-3.5 3.5 3.5-3.5 3.5-3.5-3.5z' },
  amparsInserted: { lane: 3, shape: 'm-3.25 2.5 3.25-6 3.25 6z' },
  amparsRemoved: { lane: 3, shape: 'm-3.25-2.5 3.25 6 3.25-6z' },
}
const laneHeight = 8.5
const lanes = 4
/** Pixels between two signs that can be told apart. */
const apart = 6

interface MarkLanesProps {
  readonly axis: TimelineAxis
  readonly pixels: number
  /** CSS pixels that a pixel of a sign takes: more where the page's text is larger. */
  readonly unit: number
  /** Of the history: what is drawn was read at this one. */
  readonly revision: number
}

/** What was done to the run and what happened in it, in four lanes over the line. */
export function MarkLanes({ axis, pixels, unit, revision }: MarkLanesProps) {
  const { events } = useSession()
  const width = pixels / unit
  // biome-ignore lint/correctness/useExhaustiveDependencies: the history changes in place, and says so by its revision
  const paths = useMemo(() => drawPaths(events, axis, width), [events, axis, width, revision])
  return (
    <svg
      className="timeline-marks"
      viewBox={`0 0 ${Math.max(1, width)} ${lanes * laneHeight}`}
      aria-hidden="true"
    >
      {paths.map(({ kind, path }) => (
        <path key={kind} className={`mark ${kind}`} d={path} />
      ))}
    </svg>
  )
}

/** The signs and what they mean. */
export function MarkLegend() {
  const { t } = useTranslation()
  return (
    <ul className="timeline-legend muted">
      {(['presynapticSpikes', 'change', ...timelineKinds.slice(1)] as const).map((kind) => (
        <li key={kind}>
          <svg viewBox="-6 -6 12 12" aria-hidden="true">
            <path className={`mark ${kind}`} d={`M0 0${signs[kind].shape}`} />
          </svg>
          {t(`timeline.${kind}`)}
        </li>
      ))}
    </ul>
  )
}

function drawPaths(events: RunEvents, axis: TimelineAxis, pixels: number) {
  const draw = (kind: keyof typeof signs, places: readonly number[]) => {
    const { lane, shape } = signs[kind]
    const y = (lane + 0.5) * laneHeight
    return { kind, path: places.map((x) => `M${x.toFixed(1)} ${y}${shape}`).join('') }
  }
  if (pixels === 0) return []
  const changes = changesIn(events.commands).map(({ at }) => positionOf(axis, at) * pixels)
  return [
    ...timelineKinds.map((kind) =>
      draw(
        kind,
        placeMarks(events.marks(kind), axis, pixels, apart).map(({ x }) => x),
      ),
    ),
    draw('change', changes),
  ]
}

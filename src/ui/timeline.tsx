import { useMemo, useRef, useState } from 'react'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/timeline.css'
import { MarkLanes, MarkLegend } from '#src/ui/mark-lanes.tsx'
import {
  chooseBeginnings,
  layTimeline,
  placeTicks,
  positionOf,
  secondsAt,
  type TimelineAxis,
} from '#src/ui/timeline-axis.ts'
import { useDurations } from '#src/ui/use-durations.ts'
import { useBench, useBenchState, useSession, useSessionState } from '#src/ui/use-interface.ts'
import { useSize } from '#src/ui/use-size.ts'

/** Fine enough for a wall display's width. */
const steps = 4000
/** Share of the line that a key moves by. */
const strides: Readonly<Record<string, number>> = {
  ArrowLeft: -0.01,
  ArrowRight: 0.01,
  ArrowDown: -0.01,
  ArrowUp: 0.01,
  PageDown: -0.1,
  PageUp: 0.1,
}
const ends: Readonly<Record<string, number>> = { Home: 0, End: 1 }

/**
 * The run on one line from microseconds to days, with what was done and what happened. Yellow is what has been shown; the
 * thumb goes anywhere on it, and a press beyond what has been computed computes on to there.
 */
export function Timeline() {
  const { t } = useTranslation()
  const { clock } = useDurations()
  const session = useSession()
  const { events } = session
  const bench = useBench()
  const host = useRef<HTMLInputElement>(null)
  const { width } = useSize(host)
  // biome-ignore lint/correctness/useExhaustiveDependencies: text changes its size with the page, and asking for it is dear
  const rem = useMemo(rootPixels, [width])
  const pixels = Math.max(0, width - thumb * rem)
  const reached = useBenchState((state) => state.reached)
  const axis = useTimelineAxis()
  const share = useSessionState(({ simTime }) => Math.round(positionOf(axis, simTime) * steps) / steps)
  /** Where the thumb is held beyond what has been computed; null where it is not. */
  const [wanted, setWanted] = useState<number | null>(null)
  const known = positionOf(axis, reached)
  const shown = wanted ?? share
  const revision = useSessionState(() => events.revision)

  const goTo = (position: number) => {
    // Nobody can put a thumb on the very beginning of a line; what is nearly there is meant.
    const seconds = position < 2 / steps ? 0 : secondsAt(axis, position)
    if (seconds <= reached) {
      setWanted(null)
      bench.seek(seconds)
    } else setWanted(position)
  }
  const letGo = () => {
    if (wanted === null) return
    setWanted(null)
    bench.forward(secondsAt(axis, wanted) - session.frames.simTime)
  }

  return (
    <div className="timeline">
      <div className="timeline-head">
        <MarkLegend />
        <Whereabouts axis={axis} />
      </div>
      <MarkLanes unit={rem / 16} axis={axis} pixels={pixels} revision={revision} />
      <input
        ref={host}
        type="range"
        className="run"
        aria-label={t('transport.run')}
        aria-valuetext={t('transport.run.words', {
          at: clock(wanted === null ? secondsAt(axis, share) : secondsAt(axis, wanted)),
          end: clock(reached),
        })}
        disabled={reached === 0}
        min={0}
        max={1}
        step={1 / steps}
        value={shown}
        style={{ '--filled': `${100 * Math.min(shown, known)}%`, '--known': `${100 * known}%` }}
        onChange={(event) => goTo(Number(event.target.value))}
        onPointerUp={letGo}
        onPointerCancel={() => setWanted(null)}
        onBlur={letGo}
        onKeyDown={(event) => {
          // Keys stay within what has been computed: only a thumb is seen to leave it.
          const to = ends[event.key] ?? share + (strides[event.key] ?? Number.NaN)
          if (Number.isNaN(to)) return
          event.preventDefault()
          goTo(Math.min(known, Math.max(0, to)))
        }}
      />
      <TimelineTicks axis={axis} pixels={pixels} />
      <Pointed axis={axis} />
    </div>
  )
}

/** The line as it stands: it is laid anew when it has to grow, and when something is done to the synapse. */
export function useTimelineAxis(): TimelineAxis {
  const { events } = useSession()
  const reached = useBenchState((state) => state.reached)
  const revision = useSessionState(() => events.revision)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the history changes in place, and says so by its revision
  const beginnings = useMemo(() => chooseBeginnings(events.commands, reached), [events, revision, reached])
  const { end } = layTimeline(beginnings, reached)
  const key = `${beginnings.join()} ${end}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: an axis that lies as before stays the same object
  return useMemo(() => layTimeline(beginnings, reached), [key])
}

/** What the last step by an event led to, as long as the picture stands there; and how long ago the section began. */
function Whereabouts({ axis }: { axis: TimelineAxis }) {
  const { t } = useTranslation()
  const { moment, duration } = useDurations()
  const found = useBenchState((state) => state.eventShown)
  const isThere = useSessionState(({ simTime, isPlaying }) => !isPlaying && simTime === found?.at)
  const since = useSessionState(({ simTime }) => {
    const { start } = axis.sections.findLast((each) => simTime >= each.start) ?? axis.sections[0]!
    return start > 0 && simTime > start
      ? t('timeline.after', { time: duration(simTime - start), start: moment(start) })
      : null
  })
  return (
    <output className="whereabouts" aria-live={isThere ? 'polite' : 'off'}>
      {isThere && found && (
        <strong>{t(found.kind === null ? 'timeline.none' : `timeline.${found.kind}`)}</strong>
      )}
      {since && <span className="muted">{since}</span>}
    </output>
  )
}

/** A hairline where a pointer is on a plot. */
function Pointed({ axis }: { axis: TimelineAxis }) {
  const pointed = useBenchState((state) => state.pointed)
  return pointed === null ? null : (
    <div className="timeline-pointed" aria-hidden="true">
      <span style={{ '--at': `${100 * positionOf(axis, pointed)}%` }} />
    </div>
  )
}

/** Rem of a slider's thumb: the line ends half of it before either edge. */
const thumb = 0.875
/** Rem that a label takes. */
const labelRoom = 4.5

function TimelineTicks({ axis, pixels }: { axis: TimelineAxis; pixels: number }) {
  const { t } = useTranslation()
  const { moment, duration } = useDurations()
  const ticks = useMemo(() => placeTicks(axis, pixels, labelRoom * rootPixels()), [axis, pixels])
  return (
    <div className="timeline-ticks" aria-hidden="true">
      {ticks.map(({ position, since, start, isLabelled }) => (
        <span
          key={`${start} ${since}`}
          className={`timeline-tick${isLabelled ? ' labelled' : ''}${since === 0 ? ' beginning' : ''}`}
          style={{ '--at': `${100 * position}%` }}
        >
          {isLabelled &&
            (since === 0
              ? moment(start)
              : start === 0
                ? duration(since)
                : t('timeline.since', { time: duration(since) }))}
        </span>
      ))}
    </div>
  )
}

/** Pixels of a rem: wall displays have larger ones. */
function rootPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

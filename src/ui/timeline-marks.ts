import type { EventKind, EventMark, RunEvents } from '#src/session/session.ts'
import { positionOf, secondsAt, type TimelineAxis } from '#src/ui/timeline-axis.ts'
import type { LoggedCommand } from '#src/wire/messages.ts'

/** What the line shows, in the order in which it happens in a synapse. */
export const timelineKinds = [
  'presynapticSpikes',
  'vesiclesFused',
  'magnesiumExits',
  'amparsInserted',
  'amparsRemoved',
] as const satisfies readonly EventKind[]
export type TimelineKind = (typeof timelineKinds)[number]

/** One sign on the line; several events where they would cover each other. Pixels. */
export interface PlacedMark {
  readonly x: number
  readonly count: number
}

/** Gathers the events of a kind into signs at least `apart` pixels from each other. */
export function placeMarks(
  marks: readonly EventMark[],
  axis: TimelineAxis,
  pixels: number,
  apart: number,
): PlacedMark[] {
  const placed: { x: number; count: number }[] = []
  // Simulation seconds: asked of the line once a sign, not of each of thousands of events in every refresh.
  let crowdedUntil = Number.NEGATIVE_INFINITY
  for (const { from, to, count } of marks) {
    const before = placed.at(-1)
    if (before && from < crowdedUntil) {
      before.count += count
      continue
    }
    let x = positionOf(axis, from) * pixels
    placed.push({ x, count })
    // What was told as one may be long on this line: a sign at either end says so.
    const last = to > from ? positionOf(axis, to) * pixels : x
    if (last - x >= apart) {
      placed.push({ x: last, count: 0 })
      x = last
    }
    const free = (x + apart) / pixels
    crowdedUntil = free > 1 ? Number.POSITIVE_INFINITY : secondsAt(axis, free)
  }
  return placed
}

/** A condition or parameter that changed, at its simulation second. */
export interface ChangeMark {
  readonly at: number
  readonly what: string
}

/** When drugs, diseases and parameters were changed by hand; many courses of one cause are one change. */
export function changesIn(commands: readonly LoggedCommand[]): ChangeMark[] {
  const found = new Map<string, ChangeMark>()
  for (const command of commands) {
    const change =
      command.kind === 'follow'
        ? { at: command.course.from, what: command.course.cause }
        : command.kind === 'end-courses'
          ? { at: command.at, what: command.cause }
          : command.kind === 'set-parameter'
            ? { at: command.at, what: command.parameter }
            : null
    if (change) found.set(`${change.what} ${change.at}`, change)
  }
  return [...found.values()]
}

/** Seconds: two moments closer than this are one to a visitor who steps. */
const same = 1e-7

/**
 * The moment of the next event after a second, or of the last one before it, and what happens then; null where none is
 * known. Marks that stand for many are gone through one by one.
 */
export function neighbourEvent(
  events: RunEvents,
  now: number,
  direction: 1 | -1,
): { readonly at: number; readonly kind: TimelineKind } | null {
  let best: { at: number; kind: TimelineKind } | null = null
  for (const kind of timelineKinds) {
    const at = direction === 1 ? nextIn(events.marks(kind), now) : lastIn(events.marks(kind), now)
    if (at !== null && (best === null || (at - best.at) * direction < 0)) best = { at, kind }
  }
  return best
}

function nextIn(marks: readonly EventMark[], now: number): number | null {
  const mark = marks[firstIndex(marks, ({ to }) => to > now + same)]
  if (!mark) return null
  if (mark.from > now + same) return mark.from
  return Math.min(mark.to, now + strideOf(mark))
}

function lastIn(marks: readonly EventMark[], now: number): number | null {
  const mark = marks[firstIndex(marks, ({ from }) => from >= now - same) - 1]
  if (!mark) return null
  if (mark.to < now - same) return mark.to
  return Math.max(mark.from, now - strideOf(mark))
}

/** Seconds from one event of a mark to the next, as if they were evenly spaced. */
function strideOf({ from, to, count }: EventMark): number {
  return Math.max(2 * same, (to - from) / Math.max(1, count - 1))
}

/** Index of the first mark that answers; marks are ordered so that those after it do too. */
function firstIndex(marks: readonly EventMark[], answers: (mark: EventMark) => boolean): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (answers(marks[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

import { endOfEvents } from '#src/ui/stimuli.ts'
import type { LoggedCommand } from '#src/wire/messages.ts'

/**
 * A run from its first microseconds to days on one line. It is cut where something was done to the synapse, and each
 * section is logarithmic in the time since then: what follows a stimulus in a millisecond has as much room as what
 * follows in an hour.
 */
export interface TimelineAxis {
  readonly sections: readonly TimelineSection[]
  /** Simulation second at the right end. */
  readonly end: number
}

export interface TimelineSection {
  /** Simulation seconds. */
  readonly start: number
  readonly end: number
  /** Share of the line, 0…1. */
  readonly from: number
  readonly to: number
}

/** A place that can be read: a round time since the beginning of its section. */
export interface TimelineTick {
  readonly position: number
  /** Seconds since the section's beginning; 0 is the beginning itself. */
  readonly since: number
  /** Simulation second at which the section begins. */
  readonly start: number
  readonly isLabelled: boolean
}

/** Below this many seconds the scale goes over into a linear one, so that the beginning itself has a place. */
const linear = 5e-6
/** Closer than this to a section's beginning, seconds, nothing begins another. */
const closest = 0.05
const mostSections = 5
const niceEnds = [1e-3, 1e-2, 0.1, 1, 10, 60, 600, 3600, 3 * 3600, 12 * 3600, 86400]
const day = 86400

/** Where sections begin: at time zero and at the stimuli that matter most, those that are no test before those that are. */
export function chooseBeginnings(commands: readonly LoggedCommand[], end: number): number[] {
  const stimuli = commands
    .flatMap((command) => (command.kind === 'stimulate' ? [command.stimulus] : []))
    .filter(({ at }) => at <= end)
    .sort((a, b) => a.at - b.at)
  let quietFrom = 0
  const candidates = stimuli.map((stimulus) => {
    const quiet = Math.max(0, stimulus.at - quietFrom)
    quietFrom = Math.max(quietFrom, endOfEvents([stimulus]))
    return { at: stimulus.at, isTest: stimulus.kind === 'train' && stimulus.test, quiet }
  })
  candidates.sort((a, b) => Number(a.isTest) - Number(b.isTest) || b.quiet - a.quiet || a.at - b.at)
  const chosen = [0]
  for (const { at } of candidates) {
    if (chosen.length === mostSections) break
    if (chosen.every((other) => Math.abs(at - other) >= closest)) chosen.push(at)
  }
  return chosen.sort((a, b) => a - b)
}

/** Lays a line from the beginnings, in time order, to a round time after the last that leaves `reached` on it. */
export function layTimeline(beginnings: readonly number[], reached: number): TimelineAxis {
  const last = beginnings.at(-1) ?? 0
  const since = Math.max(0, reached - last)
  const end = last + (niceEnds.find((nice) => nice >= since) ?? day * Math.ceil(since / day))
  const lengths = beginnings.map((start, i) => (beginnings[i + 1] ?? end) - start)
  const total = lengths.reduce((sum, length) => sum + scale(length), 0)
  let from = 0
  const sections = beginnings.map((start, i) => {
    const to = from + scale(lengths[i]!) / total
    const section = { start, end: start + lengths[i]!, from, to }
    from = to
    return section
  })
  return { sections, end }
}

/** Where on the line a simulation second lies, 0…1. */
export function positionOf({ sections }: TimelineAxis, seconds: number): number {
  const { start, end, from, to } = sections.findLast((each) => seconds >= each.start) ?? sections[0]!
  const share = scale(Math.max(0, seconds - start)) / scale(end - start)
  return Math.min(1, from + share * (to - from))
}

/** The simulation second at a place on the line. */
export function secondsAt({ sections }: TimelineAxis, position: number): number {
  const { start, end, from, to } = sections.findLast((each) => position >= each.from) ?? sections[0]!
  const share = Math.min(1, Math.max(0, (position - from) / (to - from)))
  return Math.min(end, start + linear * Math.expm1(share * scale(end - start)))
}

/** The simulation second at so many tenths of what has been computed, as it lies on the line. */
export function tenthOfRun(commands: readonly LoggedCommand[], reached: number, tenths: number): number {
  const axis = layTimeline(chooseBeginnings(commands, reached), reached)
  return tenths === 0 ? 0 : secondsAt(axis, (tenths / 10) * positionOf(axis, reached))
}

/** Round times that people name, those first that say most. */
const named = [1e-3, 1, 60, 3600, day, 0.1, 600, 1e-4, 0.01, 10, 36000, 10 * day, 1e-5]

/**
 * Ticks for a line of so many pixels. A label needs `room` pixels; sections begin with one, then come the times that
 * people name, as long as there is room.
 */
export function placeTicks(axis: TimelineAxis, pixels: number, room: number): TimelineTick[] {
  const taken: number[] = []
  const hasRoom = (position: number) =>
    taken.every((other) => Math.abs(other - position) * pixels >= room) &&
    position * pixels <= pixels - room / 2
  const ticks: TimelineTick[] = []
  const add = (start: number, since: number) => {
    const position = positionOf(axis, start + since)
    const isLabelled = hasRoom(position)
    if (isLabelled) taken.push(position)
    ticks.push({ position, since, start, isLabelled })
  }
  for (const { start } of axis.sections) add(start, 0)
  for (const since of named) {
    for (const { start, end } of axis.sections) if (start + since < end) add(start, since)
  }
  return ticks
}

/** Proportional to the room that so many seconds since a beginning take. */
function scale(seconds: number): number {
  return Math.log1p(seconds / linear)
}

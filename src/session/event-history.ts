import { counterNames, sampleNames } from '#src/parameters/observables.ts'
import type { EventKind, EventMark, RunEvents } from '#src/session/session.ts'
import type { LoggedCommand } from '#src/wire/messages.ts'

/** What happened in a run, read off its samples, and what was done to it. */
export interface EventHistory extends RunEvents {
  /** Takes rows of the time followed by `sampleNames`. What was heard before, as in a replay, is no news. */
  add(rows: Float64Array): void
  /** Something new happens at a second: what lies after it has not happened. */
  branch(seconds: number): void
  /** Takes over what was done to the run. */
  note(commands: readonly LoggedCommand[]): void
  forgetAll(): void
}

const rowLength = 1 + sampleNames.length
const firstCounter = rowLength - counterNames.length

/** Marks of one kind that are kept; more than a wide display has pixels for. */
const capacity = 2048

export function createEventHistory(): EventHistory {
  let marks = emptyMarks()
  let totals = new Float64Array(counterNames.length)
  let heard = Number.NEGATIVE_INFINITY
  let commands: readonly LoggedCommand[] = []
  let revision = 0

  return {
    get commands() {
      return commands
    },
    get revision() {
      return revision
    },
    marks: (kind) => marks[kind],
    add(rows) {
      let hasNews = false
      for (let row = 0; row < rows.length; row += rowLength) {
        const time = rows[row]!
        if (time <= heard) continue
        heard = time
        for (let i = 0; i < counterNames.length; i++) {
          const count = Math.floor(rows[row + firstCounter + i]! - totals[i]!)
          if (count < 1) continue
          totals[i]! += count
          hasNews = true
          const kind = counterNames[i]!
          marks[kind].push({ from: time, to: time, count })
          if (marks[kind].length > capacity) marks[kind] = joinClosest(marks[kind])
        }
      }
      if (hasNews) revision++
    },
    branch(seconds) {
      if (seconds >= heard) return
      heard = seconds
      counterNames.forEach((kind, i) => {
        // A mark that spans the second is heard again: its events before it come with the next sample.
        marks[kind] = marks[kind].filter(({ to }) => to <= seconds)
        totals[i] = marks[kind].reduce((sum, { count }) => sum + count, 0)
      })
      revision++
    },
    note(log) {
      commands = log
      revision++
    },
    forgetAll() {
      marks = emptyMarks()
      totals = new Float64Array(counterNames.length)
      heard = Number.NEGATIVE_INFINITY
      commands = []
      revision++
    },
  }
}

function emptyMarks(): Record<EventKind, EventMark[]> {
  return Object.fromEntries(counterNames.map((kind) => [kind, []])) as unknown as Record<
    EventKind,
    EventMark[]
  >
}

/** Joins neighbours in pairs, those with the smallest gaps first, until a quarter of the marks is gone. */
function joinClosest(marks: readonly EventMark[]): EventMark[] {
  const gaps = marks.slice(1).map((mark, i) => ({ left: i, gap: mark.from - marks[i]!.to }))
  gaps.sort((a, b) => a.gap - b.gap || a.left - b.left)
  const isJoined = new Uint8Array(marks.length)
  const isLeft = new Uint8Array(marks.length)
  let wanted = capacity / 4
  for (const { left } of gaps) {
    if (wanted === 0) break
    if (isJoined[left] || isJoined[left + 1]) continue
    isJoined[left] = isJoined[left + 1] = isLeft[left] = 1
    wanted--
  }
  const joined: EventMark[] = []
  for (let i = 0; i < marks.length; i++) {
    const { from, to, count } = marks[i]!
    if (!isLeft[i]) joined.push({ from, to, count })
    else {
      const next = marks[++i]!
      joined.push({ from, to: next.to, count: count + next.count })
    }
  }
  return joined
}

import type { SafeStorage } from '#src/kiosk/safe-storage.ts'

/** What happened on a day. Numbers only: nobody can be told from another by them. */
export interface DayCounts {
  visits: number
  /** Visits that came to the end of the guided tour. */
  finished: number
  /** Seconds of all visits together. */
  seconds: number
  /** How often each part of the exhibit was opened: `visit`, `visit.gate`, `look`, `chapter.late` … */
  parts: Record<string, number>
  /** How often a language was chosen. */
  languages: Record<string, number>
}

/** Local counts of use, by day. They stay on this machine until an operator downloads them. */
export interface UsageCounts {
  readonly days: Readonly<Record<string, DayCounts>>
  beginVisit(): void
  endVisit(seconds: number): void
  open(part: string): void
  finish(): void
  speak(language: string): void
  /** One line a day, for a spreadsheet. */
  toCsv(): string
}

const key = 'spinescope.usage'
/** A year and a bit; older days are forgotten. */
const mostDays = 400

/** `today` is the date of the machine's clock, as `2026-05-31`. */
export function createUsageCounts(storage: SafeStorage, today: () => string): UsageCounts {
  const days = readDays(storage.read(key))
  const change = (alter: (day: DayCounts) => void) => {
    const date = today()
    days[date] ??= emptyDay()
    alter(days[date])
    for (const old of Object.keys(days).sort().slice(0, -mostDays)) delete days[old]
    storage.write(key, days)
  }
  const count = (counts: Record<string, number>, name: string) => {
    counts[name] = (counts[name] ?? 0) + 1
  }
  return {
    days,
    beginVisit: () => change((day) => day.visits++),
    endVisit: (seconds) => change((day) => (day.seconds += Math.round(Math.max(0, seconds)))),
    open: (part) => change((day) => count(day.parts, part)),
    finish: () => change((day) => day.finished++),
    speak: (language) => change((day) => count(day.languages, language)),
    toCsv() {
      const lists = Object.values(days)
      const parts = [...new Set(lists.flatMap((day) => Object.keys(day.parts)))].sort()
      const spoken = [...new Set(lists.flatMap((day) => Object.keys(day.languages)))].sort()
      const head = ['date', 'visits', 'finished', 'seconds', ...parts, ...spoken.map((id) => `lang.${id}`)]
      const rows = Object.entries(days)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([date, day]) => [
          date,
          day.visits,
          day.finished,
          day.seconds,
          ...parts.map((part) => day.parts[part] ?? 0),
          ...spoken.map((id) => day.languages[id] ?? 0),
        ])
      return [head, ...rows].map((row) => `${row.join(',')}\n`).join('')
    },
  }
}

function emptyDay(): DayCounts {
  return { visits: 0, finished: 0, seconds: 0, parts: {}, languages: {} }
}

/** Takes days and numbers that are well formed and forgets the rest. */
function readDays(stored: unknown): Record<string, DayCounts> {
  const days: Record<string, DayCounts> = {}
  for (const [date, value] of entriesOf(stored)) {
    if (!/^\d{4}-\d\d-\d\d$/.test(date) || typeof value !== 'object' || value === null) continue
    const { visits, finished, seconds, parts, languages } = value as Record<string, unknown>
    days[date] = {
      visits: readNumber(visits),
      finished: readNumber(finished),
      seconds: readNumber(seconds),
      parts: readNumbers(parts),
      languages: readNumbers(languages),
    }
  }
  return days
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}

function readNumber(value: unknown): number {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value : 0
}

function readNumbers(value: unknown): Record<string, number> {
  const good = entriesOf(value).filter(([name]) => /^[\w.-]{1,40}$/.test(name))
  return Object.fromEntries(good.map(([name, number]) => [name, readNumber(number)]))
}

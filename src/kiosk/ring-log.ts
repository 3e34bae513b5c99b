import type { SafeStorage } from '#src/kiosk/safe-storage.ts'

/** Something that an operator may want to know later. */
export interface LogEntry {
  /** When, as an ISO date of the machine's clock. */
  readonly at: string
  /** What kind of thing, in a word. */
  readonly what: string
  readonly detail: string
  /** How often it was the same in a row. */
  readonly times: number
}

/** The latest things that went wrong, kept over reloads, bounded. */
export interface RingLog {
  readonly entries: readonly LogEntry[]
  note(what: string, detail: string): void
}

const key = 'spinescope.log'
const mostEntries = 200
const longestDetail = 300

export function createRingLog(storage: SafeStorage, now: () => string): RingLog {
  let entries = readEntries(storage.read(key))
  return {
    get entries() {
      return entries
    },
    note(what, detail) {
      const short = detail.slice(0, longestDetail)
      const last = entries.at(-1)
      const isSame = last?.what === what && last.detail === short
      const entry = { at: now(), what, detail: short, times: isSame ? last.times + 1 : 1 }
      entries = [...(isSame ? entries.slice(0, -1) : entries), entry].slice(-mostEntries)
      storage.write(key, entries)
    },
  }
}

/** Takes what is well formed and forgets the rest: the storage may hold anything. */
function readEntries(stored: unknown): LogEntry[] {
  if (!Array.isArray(stored)) return []
  return stored.filter(isEntry).slice(-mostEntries)
}

function isEntry(value: unknown): value is LogEntry {
  if (typeof value !== 'object' || value === null) return false
  const { at, what, detail, times } = value as Record<string, unknown>
  return (
    typeof at === 'string' && typeof what === 'string' && typeof detail === 'string' && Number.isFinite(times)
  )
}

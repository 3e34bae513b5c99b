import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Session } from '#src/session/session.ts'
import { frameVersion, headerWord } from '#src/wire/frame-layout.ts'
import { createFrameBuffer } from '#src/wire/frame-view.ts'
import type { Reply } from '#src/wire/messages.ts'
import {
  faultsOfAddress,
  faultsOfHostMessage,
  faultsOfLink,
  faultsOfProtocol,
  faultsOfScenario,
} from '#tests/fuzz/hold-readers.ts'
import { type Deliver, faultsOfSession } from '#tests/fuzz/hold-session.ts'
import { faultsOfWorker } from '#tests/fuzz/hold-worker.ts'

/** One find: what was wrong then, and the input that showed it. */
type Find = { readonly what: string } & (
  | { readonly hold: 'worker'; readonly input: readonly unknown[] }
  | {
      readonly hold: 'session'
      /** What the visitor does: a method of the session and its arguments. */
      readonly acts: readonly (readonly [keyof Session, ...unknown[]])[]
      /** By the number of an answer, from 0: what arrives in its place. */
      readonly answers: Readonly<Record<string, readonly unknown[]>>
    }
  | { readonly hold: keyof typeof readers; readonly input: unknown }
)

const readers = {
  protocol: faultsOfProtocol,
  scenario: faultsOfScenario,
  link: (input: unknown) => faultsOfLink(String(input)),
  address: (input: unknown) => faultsOfAddress(String(input)),
  host: faultsOfHostMessage,
} as const

describe('what was found once is not found again', () => {
  const files = readdirSync('tests/repro').filter((name) => name.endsWith('.json'))
  const finds = files.map((name) => JSON.parse(readFileSync(`tests/repro/${name}`, 'utf8')) as Find)

  test.each(finds)('$what', async (find) => {
    expect(await faultsOf(find)).toEqual([])
  })
})

async function faultsOf(find: Find): Promise<string[]> {
  if (find.hold === 'worker') return faultsOfWorker(find.input.map(fill))
  if (find.hold !== 'session') return readers[find.hold](fill(find.input))
  const acts = find.acts.map(([verb, ...rest]) => (session: Session) => {
    return (session[verb] as (...args: unknown[]) => unknown)(...rest)
  })
  let number = 0
  const deliver: Deliver = (reply) => find.answers[number++]?.map((each) => fillReply(each, reply)) ?? [reply]
  return faultsOfSession(acts, deliver)
}

/** Puts in what JSON has no words for. */
function fill(written: unknown): unknown {
  if (typeof written === 'string' && written.startsWith('$')) return meanings[written]?.() ?? undefined
  if (Array.isArray(written)) return written.map(fill)
  if (typeof written !== 'object' || written === null) return written
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => [key === '$long' ? endless : key, fill(value)]),
  )
}

function fillReply(written: unknown, reply: Reply): unknown {
  if (written === '$reply') return reply
  const changes = (written as { $with?: unknown } | null)?.$with
  return changes ? { ...reply, ...(fill(changes) as object) } : fill(written)
}

const endless = 'x'.repeat(20_000)

const meanings: Readonly<Record<string, () => unknown>> = {
  $undefined: () => undefined,
  $version: () => frameVersion,
  $buffer: createFrameBuffer,
  $stale: () => {
    const buffer = createFrameBuffer()
    new Uint32Array(buffer)[headerWord.version] = frameVersion + 1
    return buffer
  },
  $long: () => endless,
  $bigint: () => 1n,
  $circle: () => {
    const circle: Record<string, unknown> = {}
    circle.circle = circle
    return circle
  },
}

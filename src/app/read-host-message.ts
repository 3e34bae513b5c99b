import { z } from 'zod/mini'
import { hostProtocol } from '#src/app/host-protocol.ts'
import { shotNames } from '#src/parameters/exaggerations.ts'
import { stimulusSchema } from '#src/scenarios/stimulus-schema.ts'
import { chapterIds } from '#src/story/chapters.ts'
import { longestRun } from '#src/wire/longest-run.ts'

const none = z.tuple([])
const seconds = z.number().check(z.minimum(0), z.maximum(longestRun))
const event = z.enum(['change', 'refusal', 'failure'])
const name = z.string().check(z.maxLength(100))
const side = z.int().check(z.minimum(1), z.maximum(16384))

/** The verbs of `window.spinescope` that a host page may use, and the arguments of each. */
const verbs = {
  ready: none,
  play: none,
  pause: none,
  step: z.tuple([z.int().check(z.minimum(-100_000), z.maximum(100_000))]),
  reset: none,
  seek: z.tuple([seconds]),
  fastForward: z.tuple([seconds]),
  setLens: z.tuple([z.number().check(z.minimum(1e-6), z.maximum(86400))]),
  stimulate: z.tuple([stimulusSchema]),
  // Its own reader says what is wrong with a protocol, better than a schema here would.
  run: z.tuple([z.unknown()]),
  set: z.tuple([name, z.number()]),
  condition: z.union([
    z.tuple([name, z.union([name, z.number(), z.null()])]),
    z.tuple([name, z.union([name, z.number(), z.null()]), z.enum(['first', 'second'])]),
  ]),
  compare: z.tuple([z.boolean()]),
  shot: z.tuple([z.enum(shotNames)]),
  state: none,
  counters: none,
  traces: none,
  chapter: z.tuple([z.union([z.enum(chapterIds), z.null()])]),
  capture: z.tuple([
    z.strictObject({ width: side, height: side, stageTime: z.optional(z.number().check(z.minimum(0))) }),
  ]),
  on: z.tuple([event]),
  off: z.tuple([event]),
} as const

export const hostVerbs = Object.keys(verbs) as (keyof typeof verbs)[]

const envelope = z.object({
  spinescope: z.literal(hostProtocol),
  id: z.union([z.number(), name]),
  verb: z.enum(hostVerbs),
  args: z.optional(z.array(z.unknown()).check(z.maxLength(4))),
})

/** A message that can be obeyed, or the sentence that answers it; `id` as far as it can be read. */
export type HostMessage =
  | {
      readonly id: string | number
      readonly verb: (typeof hostVerbs)[number]
      readonly args: readonly unknown[]
    }
  | { readonly id: string | number | null; readonly error: string }

export function readHostMessage(data: unknown): HostMessage {
  const result = envelope.safeParse(data)
  if (!result.success) {
    const { id } = data as { id?: unknown }
    const isId = typeof id === 'number' || (typeof id === 'string' && id.length <= 100)
    return { id: isId ? id : null, error: sayWhatIsWrong(String(result.error.issues[0]?.path[0])) }
  }
  const { id, verb, args = [] } = result.data
  const read = verbs[verb].safeParse(args)
  if (read.success) return { id, verb, args: read.data }
  const { path = [] } = read.error.issues[0] ?? {}
  const place = path.length > 0 ? ` at ${path.join('.')}` : ''
  return {
    id,
    error: `“${verb}” cannot take these arguments${place}: see the README, “For scripts and host pages”.`,
  }
}

function sayWhatIsWrong(key: string): string {
  if (key === 'spinescope') {
    return `This Spinescope speaks version ${hostProtocol} of the messages: send “spinescope: ${hostProtocol}”.`
  }
  if (key === 'verb') return `There is no such verb: ${hostVerbs.join(', ')}.`
  if (key === 'args') return '“args” is a list of at most 4 arguments.'
  return 'A message needs an “id”, a number or a short text, that its reply comes back with.'
}

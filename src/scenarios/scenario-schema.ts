import { z } from 'zod/mini'
import { shotNames } from '#src/parameters/exaggerations.ts'
import type { Parameter } from '#src/parameters/parameter.ts'
import { parameters } from '#src/parameters/parameters.ts'
import { stimulusSchema } from '#src/scenarios/stimulus-schema.ts'
import { longestRun } from '#src/wire/longest-run.ts'

const most = Number.MAX_VALUE

const number = (least: number, greatest: number) => z.number().check(z.minimum(least), z.maximum(greatest))
const whole = (least: number, greatest: number) => z.int().check(z.minimum(least), z.maximum(greatest))
const second = number(0, longestRun)
const level = z.enum(['mean-field', 'molecular'])
/** Who asked for a course: an agent, or part of a protocol. */
const cause = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))

const course = z.strictObject({
  parameter: z.string().check(z.refine((id) => Object.hasOwn(parameters, id))),
  becomes: z.union([
    z.strictObject({ value: number(-most, most) }),
    z.strictObject({ times: number(0, 1e9) }),
  ]),
  from: second,
  to: z.nullable(number(0, 2 * longestRun)),
  onset: number(0, longestRun),
  recovery: number(0, longestRun),
  cause,
  amount: z.optional(number(0, 1e9)),
})

const command = z.discriminatedUnion('kind', [
  z.strictObject({ at: second, kind: z.literal('stimulate'), stimulus: stimulusSchema }),
  z.strictObject({ at: second, kind: z.literal('set-parameter'), parameter: z.string(), value: z.number() }),
  z.strictObject({ at: second, kind: z.literal('follow'), course }),
  z.strictObject({ at: second, kind: z.literal('end-courses'), cause }),
  z.strictObject({ at: second, kind: z.literal('set-level'), level }),
])

const commands = z.array(command).check(z.maxLength(10_000))

/** What a scenario may hold, one key after the other. Ranges of parameters are the table's: `isInTable`. */
export const scenarioSchema = z.strictObject({
  seed: whole(0, 4294967295),
  parameters: z.record(z.string(), z.number()),
  level,
  log: commands,
  /** What the second spine of a comparison was told. */
  second: z.nullable(commands),
  at: second,
  known: second,
  lens: number(1e-6, 86400),
  shot: z.enum(shotNames),
  trueScale: z.boolean(),
  labels: z.boolean(),
})

/** Whether the table has a parameter and lets it take a value, in the unit of its row. */
export function isInTable(id: string, value: number): boolean {
  if (!Object.hasOwn(parameters, id)) return false
  const row: Parameter = parameters[id as keyof typeof parameters]
  return value >= row.min && value <= row.max && !(row.integer && !Number.isInteger(value))
}

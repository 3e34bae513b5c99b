import { z } from 'zod/mini'
import { longestRun } from '#src/wire/longest-run.ts'

const number = (least: number, greatest: number) => z.number().check(z.minimum(least), z.maximum(greatest))
const second = number(0, longestRun)
const rhythm = {
  at: second,
  frequency: number(1e-9, 1000),
  pulses: z.int().check(z.minimum(1), z.maximum(100_000)),
}

/** A stimulus from outside: seconds, Hz, mV. */
export const stimulusSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('train'),
    ...rhythm,
    test: z.boolean(),
    input: z.optional(z.enum(['first', 'second'])),
  }),
  z.strictObject({ kind: z.enum(['fire', 'uncage']), ...rhythm }),
  z.strictObject({
    kind: z.literal('depolarize'),
    at: second,
    to: number(-120, 60),
    for: number(1e-9, longestRun),
  }),
])

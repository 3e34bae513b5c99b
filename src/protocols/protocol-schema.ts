import { z } from 'zod/mini'
import { agents } from '#src/parameters/agents.ts'
import { preparations } from '#src/parameters/preparations.ts'
import { readQuantity, unitsLike } from '#src/parameters/quantity.ts'
import type { Unit } from '#src/parameters/units.ts'

/** Each message of this schema says what would be right, to stand after "it must be". */

/** Keys that are known, and no others. */
function record<Shape extends z.core.$ZodShape>(shape: Shape) {
  const keys = Object.keys(shape).join(', ')
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `one of ${keys}` : `an object with ${keys}`),
  })
}

interface Bounds {
  readonly least?: number
  readonly most?: number
  readonly isLeastExcluded?: boolean
}

/** A quantity with its unit, read as a number in `unit`. */
function quantity(unit: Unit, example: string, bounds: Bounds = {}) {
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, isLeastExcluded } = bounds
  const units = unitsLike(unit).join(', ')
  const from = Number.isFinite(least) ? ` ${isLeastExcluded ? 'above' : 'from'} ${least} ${unit}` : ''
  const upTo = Number.isFinite(most) ? ` up to ${most} ${unit}` : ''
  const expected = `a quantity in ${units} such as "${example}"${from}${upTo}`
  const read = z.transform((text: string, { issues }) => {
    const value = readQuantity(text, unit)
    const isIn =
      value !== undefined && value >= least && value <= most && !(isLeastExcluded && value === least)
    if (isIn) return value
    issues.push({ code: 'custom', message: expected, input: text })
    return z.NEVER
  })
  return z.pipe(z.string({ error: expected }), read)
}

const longestRun = 30 * 24 * 3600e3
const time = quantity('ms', '20 min', { least: 0, most: longestRun })
const duration = quantity('ms', '10 s', { least: 0, most: longestRun, isLeastExcluded: true })
const frequency = quantity('Hz', '100 Hz', { least: 0, most: 1000, isLeastExcluded: true })
const manyPulses = 'a whole number from 1 to 100000'
const pulses = z.int({ error: manyPulses }).check(z.minimum(1, manyPulses), z.maximum(100_000, manyPulses))

const event = z.discriminatedUnion(
  'kind',
  [
    record({ kind: z.literal('test'), at: time, every: z.optional(duration), count: z.optional(pulses) }),
    record({
      kind: z.literal('train'),
      at: time,
      frequency,
      pulses,
      input: z.optional(z.enum(['first', 'second'], { error: 'first or second' })),
    }),
    record({
      kind: z.literal('pair'),
      at: time,
      delay: quantity('ms', '+10 ms', { least: -1000, most: 1000 }),
      frequency,
      pulses,
    }),
    record({ kind: z.literal('fire'), at: time, frequency, pulses }),
    record({
      kind: z.literal('depolarize'),
      at: time,
      to: quantity('mV', '0 mV', { least: -120, most: 60 }),
      for: duration,
    }),
    record({
      kind: z.literal('uncage'),
      at: time,
      frequency,
      pulses,
      magnesium: z.optional(quantity('mM', '0 mM', { least: 0, most: 10 })),
    }),
  ],
  { error: 'an event whose kind is test, train, pair, fire, depolarize or uncage' },
)

const agentNames = Object.keys(agents) as [keyof typeof agents, ...(keyof typeof agents)[]]
const agent = z.enum(agentNames, { error: `one of ${agentNames.join(', ')}` })

/** An entry of `conditions`: an agent's name alone means its usual dose from the beginning to the end. */
export const conditionSchema = z.pipe(
  z.transform((written: unknown) => (typeof written === 'string' ? { agent: written } : written)),
  record({
    agent,
    /** In the agent's unit; 1, or a number up to it, where the agent has none. */
    dose: z.optional(z.union([z.string(), z.number()], { error: 'a quantity such as "50 uM", or 1' })),
    from: z.optional(time),
    to: z.optional(time),
  }),
)

const preparationNames = Object.keys(preparations) as [
  keyof typeof preparations,
  ...(keyof typeof preparations)[],
]

/** A protocol file: what is done to a synapse, as people write it. Unknown keys are refused. */
export const protocolSchema = record({
  name: z.optional(z.string({ error: 'a text' }).check(z.maxLength(200, 'a text of at most 200 characters'))),
  /** Takes over a protocol that has a name; what else stands in the file is added to it or replaces it. */
  protocol: z.optional(z.string({ error: 'the name of a protocol' })),
  preset: z.optional(z.enum(preparationNames, { error: `one of ${preparationNames.join(', ')}` })),
  duration: z.optional(duration),
  seed: z.optional(z.int({ error: 'a whole number' })),
  level: z.optional(z.enum(['mean-field', 'molecular'], { error: 'mean-field or molecular' })),
  sample: z.optional(duration),
  conditions: z.optional(z.array(conditionSchema, { error: 'a list of conditions' })),
  parameters: z.optional(
    z.record(
      z.string(),
      z.union([z.number(), z.string()], { error: 'a number, or a quantity such as "1 mM"' }),
      { error: 'an object of parameters' },
    ),
  ),
  events: z.optional(
    z.array(event, { error: 'a list of events' }).check(z.maxLength(10_000, 'at most 10000 events')),
  ),
})

export type ProtocolFile = z.input<typeof protocolSchema>
export type ReadProtocolFile = z.output<typeof protocolSchema>
export type ReadEvent = z.output<typeof event>
export type ReadCondition = z.output<typeof conditionSchema>

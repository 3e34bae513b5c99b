import { z } from 'zod'
import { type QuantityKind, quantityUnits, readQuantity } from '#src/parameters/quantity.ts'

function quantity(kind: QuantityKind, lowest = Number.NEGATIVE_INFINITY) {
  const example = `a quantity in ${quantityUnits[kind].join(', ')} such as "1 ${quantityUnits[kind][0]}"`
  return z.string().transform((text, context) => {
    const value = readQuantity(text, kind)
    if (value !== undefined && value >= lowest) return value
    const reason = value === undefined ? `"${text}" is not ${example}` : `"${text}" is below ${lowest}`
    context.addIssue({ code: 'custom', message: reason })
    return z.NEVER
  })
}

const duration = quantity('duration', 0)

/** Times in ms, frequencies in Hz, voltages in mV once read. */
const protocolEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('test'),
    at: duration,
    every: duration.optional(),
    count: z.int().min(1).optional(),
  }),
  z.strictObject({
    kind: z.literal('train'),
    at: duration,
    frequency: quantity('frequency', 0),
    pulses: z.int().min(1),
  }),
  z.strictObject({
    kind: z.literal('depolarize'),
    at: duration,
    to: quantity('voltage'),
    for: duration,
  }),
])

/** A protocol file: what is done to a synapse, as data. Unknown keys are refused. */
export const protocolFile = z.strictObject({
  name: z.string().optional(),
  duration,
  seed: z.int().default(1),
  level: z.enum(['mean-field', 'molecular']).default('mean-field'),
  sample: duration.default(10_000),
  /** In the unit of the parameter's row. */
  parameters: z.record(z.string(), z.number()).default({}),
  events: z.array(protocolEvent).default([]),
})

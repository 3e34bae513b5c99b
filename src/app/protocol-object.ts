import { z } from 'zod'
import { type QuantityKind, quantityUnits, readQuantity } from '#src/parameters/quantity.ts'
import { s } from '#src/parameters/units.ts'
import type { StimulusMessage } from '#src/wire/messages.ts'

/** A protocol as the page runs it. Times in simulation seconds from the start of the run. */
export interface PageProtocol {
  readonly duration: number
  /** Undefined: the seed of the page. */
  readonly seed: number | undefined
  /** Values that differ from the table, in the unit of their rows. */
  readonly parameters: Readonly<Record<string, number>>
  readonly stimuli: readonly StimulusMessage[]
}

function quantity(kind: QuantityKind, lowest = Number.NEGATIVE_INFINITY) {
  const example = `a quantity in ${quantityUnits[kind].join(', ')} such as "1 ${quantityUnits[kind][0]}"`
  return z.string().transform((text, context) => {
    const value = readQuantity(text, kind)
    if (value !== undefined && value >= lowest) return kind === 'duration' ? value / s : value
    const reason = value === undefined ? `"${text}" is not ${example}` : `"${text}" is below ${lowest}`
    context.addIssue({ code: 'custom', message: reason })
    return z.NEVER
  })
}

const duration = quantity('duration', 0)

const stimulus = z
  .discriminatedUnion('kind', [
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
    z.strictObject({ kind: z.literal('depolarize'), at: duration, to: quantity('voltage'), for: duration }),
  ])
  .transform((event): StimulusMessage => {
    if (event.kind === 'depolarize') return event
    if (event.kind === 'train') return { ...event, test: false }
    return {
      kind: 'train',
      at: event.at,
      frequency: 1 / (event.every ?? 1),
      pulses: event.count ?? 1,
      test: true,
    }
  })

/**
 * The JSON of a protocol file, as `npm run simulate` reads it too. `sample` says how the command spaces its rows and is
 * without meaning here, where all samples are at hand; `level` is for the lens to choose.
 */
const protocol = z.strictObject({
  name: z.string().optional(),
  duration,
  seed: z.int().optional(),
  level: z.enum(['mean-field', 'molecular']).optional(),
  sample: duration.optional(),
  parameters: z.record(z.string(), z.number()).default({}),
  events: z.array(stimulus).default([]),
})

/** @throws Error whose sentence names each place that is wrong, and why. */
export function readProtocolObject(value: unknown): PageProtocol {
  const result = protocol.safeParse(value)
  if (!result.success) throw new Error(`This protocol cannot be run:\n${z.prettifyError(result.error)}`)
  const { duration: length, seed, parameters, events } = result.data
  return { duration: length, seed, parameters, stimuli: events }
}

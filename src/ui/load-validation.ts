import { z } from 'zod/mini'
import { citations } from '#src/parameters/citations.ts'

const row = z.object({
  id: z.string(),
  what: z.string(),
  unit: z.string(),
  published: z.string(),
  low: z.number(),
  high: z.number(),
  source: z.string(),
  confidence: z.enum(['read', 'recalled']),
  knownGap: z.optional(z.string()),
  mean: z.number(),
  error: z.number(),
  verdict: z.enum(['pass', 'warning', 'fail', 'missing']),
})

/** A row of the validation table, its source as readers know it. */
export type ValidationRow = z.infer<typeof row>

const folder = `${import.meta.env.BASE_URL}validation/`

/** The pictures that go with it. */
export const validationFigures = (
  ['tetani', 'frequencies', 'uncaging', 'camkii', 'tagging', 'timing'] as const
).map((name) => ({ name, url: `${folder}${name}.svg` }))

/**
 * Fetches the table that `npm run validate` has written.
 * @throws Error where it is missing or damaged.
 */
export async function loadValidation(): Promise<ValidationRow[]> {
  const response = await fetch(`${folder}table.json`)
  if (!response.ok) throw new Error(`The validation table could not be loaded (${response.status}).`)
  const rows = z.array(row).parse(await response.json())
  return rows.map((each) => ({ ...each, source: nameOf(each.source) }))
}

function nameOf(source: string): string {
  if (!Object.hasOwn(citations, source)) return source
  const { authors, year, journal } = citations[source as keyof typeof citations]
  const [first = authors] = authors.split(', ')
  return `${first.replace(/ [A-Z]+$/, '')} ${year}, ${journal}`
}

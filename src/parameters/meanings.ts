import { exaggerations } from '#src/parameters/exaggerations.ts'
import { parameters } from '#src/parameters/parameters.ts'

/**
 * What the tables say of their rows in English, by the rows' ids. The words stand in the tables, beside the numbers; in a
 * build they stand here alone, so that the page fetches them when somebody asks (vite.config.ts).
 */
export const meanings = { parameters: meaningsOf(parameters), exaggerations: meaningsOf(exaggerations) }

function meaningsOf(table: Readonly<Record<string, { readonly meaning: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([id, { meaning }]) => [id, meaning]))
}

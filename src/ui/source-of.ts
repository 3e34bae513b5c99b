import { citations } from '#src/parameters/citations.ts'
import type { Parameter } from '#src/parameters/parameter.ts'

/** A source as a reader knows it: first author, year, journal. */
export function sourceOf(id: Exclude<Parameter['source'], 'assumption'>): string {
  const { authors, year, journal } = citations[id]
  return `${authors}, ${year}, ${journal}`
}

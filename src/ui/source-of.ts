import { citations } from '#src/parameters/citations.ts'
import type { Parameter } from '#src/parameters/parameter.ts'

/** A source as a reader knows it: first author, year, journal. */
export function sourceOf(id: Exclude<Parameter['source'], 'assumption'>): string {
  const { authors, year, journal } = citations[id]
  const [first = authors, second] = authors.split(', ')
  const who = authors.split(', ').length > 2 ? `${first} et al.` : second ? `${first}, ${second}` : first
  return `${who}, ${year}, ${journal}`
}

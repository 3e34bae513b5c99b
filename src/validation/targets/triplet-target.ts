import type { Target } from '#src/validation/target.ts'

/** About twice the largest of the published standard errors (3–8 points), points. */
const slack = 15

/**
 * A row for one of the triplets that Wang and others made 60 times in cultured neurons. All have the same range: the
 * published change (%), give or take 15 points. Changes and standard errors were read in the tables of two programs, by
 * different authors, that fit rules for triplets to that paper; they agree: input, spike, input −1 ± 4 (delays 5, 5 ms),
 * 3 ± 4 (10, 10), 1 ± 3 (15, 5), 24 ± 6 (5, 15); spike, input, spike 33 ± 4, 34 ± 4 (10, 10), 29 ± 5 (15, 5), 22 ± 8 (5, 15).
 * The same tables have +25 ± 5 for pairs with the spike 10 ms after the input and −17 ± 5 with it 10 ms before.
 */
export function tripletTarget(id: string, what: string, change: number): Target {
  return {
    id,
    what,
    unit: '%',
    published: `${change < 0 ? '−' : '+'}${Math.abs(change)}`,
    low: change - slack,
    high: change + slack,
    source: 'wang-2005',
    confidence: 'read',
  }
}

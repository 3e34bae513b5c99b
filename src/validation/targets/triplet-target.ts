import type { Target } from '#src/validation/target.ts'

/** About twice the largest of the published standard errors as they are recalled (3–8 points), points. */
const slack = 15

/**
 * A row for one of the triplets that Wang and others made 60 times in cultured neurons. All have the same range: the
 * change that is recalled as published (%), give or take 15 points.
 */
export function tripletTarget(id: string, what: string, change: number, knownGap?: string): Target {
  return {
    id,
    what,
    unit: '%',
    published: `${change < 0 ? '−' : '+'}${Math.abs(change)}`,
    low: change - slack,
    high: change + slack,
    source: 'wang-2005',
    confidence: 'recalled',
    ...(knownGap && { knownGap }),
  }
}

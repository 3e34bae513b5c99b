import type { EliminationPlan } from '#src/numerics/elimination-plan.ts'

/** `amount` times a term, as what a sum goes on with. */
export function signedTerm(amount: number, term: string): string {
  const size = Math.abs(amount) === 1 ? term : `${Math.abs(amount)} * ${term}`
  return amount < 0 ? `- ${size}` : `+ ${size}`
}

/** A sum of such terms. */
export function joinTerms(terms: readonly string[]): string {
  if (terms.length === 0) return '0'
  return terms.join(' ').replace(/^\+ /, '').replace(/^- /, '-')
}

/**
 * Factors a matrix: m… are entries of both factors by places in the order of elimination, r… the pivots' inverses.
 * @param entries sums of terms by `row column`.
 */
export function writeFactors(
  { order, rows }: EliminationPlan,
  entries: ReadonlyMap<string, string>,
): string[] {
  const has = rows.map((columns) => new Set(columns))
  const lines: string[] = []
  rows.forEach((columns, i) => {
    for (const j of columns) {
      let value = entries.get(`${order[i]} ${order[j]}`) ?? '0'
      for (const k of columns) {
        if (k < Math.min(i, j) && has[k]!.has(j)) value += ` - m${i}_${k} * m${k}_${j}`
      }
      value = value.replace(/^0 - /, '-')
      lines.push(j < i ? `const m${i}_${j} = (${value}) * r${j}` : `const m${i}_${j} = ${value}`)
    }
    lines.push(`const r${i} = 1 / m${i}_${i}`)
  })
  return lines
}

/** Substitutes forward from `right` into `middle` and backward into `solution`. */
export function writeSolution(
  { order, rows }: EliminationPlan,
  right: string,
  middle: string,
  solution: string,
): string[] {
  const forward = rows.map((columns, i) => {
    const below = columns.filter((j) => j < i).map((j) => ` - m${i}_${j} * ${middle}${j}`)
    return `const ${middle}${i} = ${right}${order[i]}${below.join('')}`
  })
  const backward = rows.map((columns, i) => {
    const above = columns.filter((j) => j > i).map((j) => ` - m${i}_${j} * ${solution}${order[j]}`)
    return `const ${solution}${order[i]} = (${middle}${i}${above.join('')}) * r${i}`
  })
  return [...forward, ...backward.reverse()]
}

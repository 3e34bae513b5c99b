/** Which entries LU factors without pivoting have, where the matrix has the same few entries every time. */
export interface EliminationPlan {
  /** Row and column of the matrix that is eliminated first, second, … */
  readonly order: readonly number[]
  /** Its inverse: where in `order` a row stands. */
  readonly position: readonly number[]
  /** By place in `order`: columns, as places in `order` too and ascending, where the factors may differ from zero. */
  readonly rows: readonly (readonly number[])[]
}

/** @param pattern rows and columns of the entries that may differ from zero; the diagonal always may. */
export function planElimination(
  size: number,
  pattern: Iterable<readonly [row: number, column: number]>,
): EliminationPlan {
  const filled = Array.from({ length: size }, (_, i) => new Set([i]))
  for (const [row, column] of pattern) filled[row]!.add(column)
  const order = cheapestFirst(filled)
  const position: number[] = []
  order.forEach((index, place) => {
    position[index] = place
  })
  const rows = order.map((index) => new Set([...filled[index]!].map((column) => position[column]!)))
  for (let k = 0; k < size; k++) {
    for (let i = k + 1; i < size; i++) {
      if (!rows[i]!.has(k)) continue
      for (const j of rows[k]!) if (j > k) rows[i]!.add(j)
    }
  }
  return { order, position, rows: rows.map((columns) => [...columns].sort((a, b) => a - b)) }
}

/** Markowitz's order: what fills the fewest entries, if all that it may fill were empty, goes first. */
function cheapestFirst(filled: readonly ReadonlySet<number>[]): number[] {
  const rows = filled.map((columns) => new Set(columns))
  const left = new Set(rows.keys())
  const order: number[] = []
  while (left.size > 0) {
    let best = -1
    let lowest = Number.POSITIVE_INFINITY
    for (const index of left) {
      let below = 0
      for (const row of left) if (row !== index && rows[row]!.has(index)) below++
      const cost = below * (rows[index]!.size - 1)
      if (cost >= lowest) continue
      lowest = cost
      best = index
    }
    left.delete(best)
    order.push(best)
    for (const row of left) {
      // Columns that are gone no longer count as entries of a row.
      if (!rows[row]!.delete(best)) continue
      for (const column of rows[best]!) if (column !== best) rows[row]!.add(column)
    }
  }
  return order
}

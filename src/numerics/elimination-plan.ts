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
  const order = fewestNeighboursFirst(filled)
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

/** Minimum-degree order: eliminating what touches least first keeps the factors sparse. */
function fewestNeighboursFirst(filled: readonly ReadonlySet<number>[]): number[] {
  const neighbours = filled.map((columns, row) => {
    const touching = new Set(columns)
    filled.forEach((others, other) => {
      if (others.has(row)) touching.add(other)
    })
    touching.delete(row)
    return touching
  })
  const left = new Set(filled.keys())
  const order: number[] = []
  while (left.size > 0) {
    let best = -1
    for (const index of left) {
      if (best < 0 || neighbours[index]!.size < neighbours[best]!.size) best = index
    }
    for (const a of neighbours[best]!) {
      neighbours[a]!.delete(best)
      for (const b of neighbours[best]!) if (a !== b) neighbours[a]!.add(b)
    }
    left.delete(best)
    order.push(best)
  }
  return order
}

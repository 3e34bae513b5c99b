import { planElimination } from '#src/numerics/elimination-plan.ts'

/**
 * LU factors, without pivoting, of matrices that all have the same few entries. Which multiplications are needed is
 * found once; factoring and solving then walk a list of them and touch no zero.
 */
export interface SparseFactors {
  /** Entries of the matrix, to be filled before `factor`; it overwrites them. Index with `entryOf`. */
  readonly entries: Float64Array
  /** Place of an entry in `entries`. @throws Error where the pattern has no such entry. */
  entryOf(row: number, column: number): number
  factor(): void
  /** Solves for a right-hand side in place. */
  solve(vector: Float64Array): void
}

/** @param pattern rows and columns of the entries that may differ from zero; the diagonal always may. */
export function createSparseFactors(
  size: number,
  pattern: Iterable<readonly [row: number, column: number]>,
): SparseFactors {
  const { order, position, rows } = planElimination(size, pattern)
  const places = new Map<number, number>()
  rows.forEach((columns, row) => {
    for (const column of columns) places.set(row * size + column, places.size)
  })
  const at = (row: number, column: number) => places.get(row * size + column)!

  // One division list a pivot, then its updates: target, factor, pivot-row entry.
  const divisions: number[] = []
  const updates: number[] = []
  const divisionsEnd = new Int32Array(size)
  const updatesEnd = new Int32Array(size)
  const diagonal = Int32Array.from({ length: size }, (_, k) => at(k, k))
  for (let k = 0; k < size; k++) {
    for (let i = k + 1; i < size; i++) {
      if (!rows[i]!.includes(k)) continue
      divisions.push(at(i, k))
      for (const j of rows[k]!) {
        if (j > k) updates.push(at(i, j), at(i, k), at(k, j))
      }
    }
    divisionsEnd[k] = divisions.length
    updatesEnd[k] = updates.length
  }
  // Substitutions: row, entry, column; forward in order, backward from the last row.
  const forward: number[] = []
  const backward: number[] = []
  for (let i = 0; i < size; i++) {
    for (const j of rows[i]!) if (j < i) forward.push(i, at(i, j), j)
  }
  const backwardEnd = new Int32Array(size)
  for (let i = size - 1; i >= 0; i--) {
    for (const j of rows[i]!) if (j > i) backward.push(i, at(i, j), j)
    backwardEnd[i] = backward.length
  }
  const divisionList = Int32Array.from(divisions)
  const updateList = Int32Array.from(updates)
  const forwardList = Int32Array.from(forward)
  const backwardList = Int32Array.from(backward)
  const entries = new Float64Array(places.size)
  const inverse = new Float64Array(size)
  const ordered = new Float64Array(size)

  return {
    entries,
    entryOf(row, column) {
      const place = places.get(position[row]! * size + position[column]!)
      if (place === undefined) throw new Error(`The matrix has no entry in row ${row}, column ${column}.`)
      return place
    },
    factor() {
      let division = 0
      let update = 0
      for (let k = 0; k < size; k++) {
        const pivot = 1 / entries[diagonal[k]!]!
        inverse[k] = pivot
        for (; division < divisionsEnd[k]!; division++) entries[divisionList[division]!]! *= pivot
        for (; update < updatesEnd[k]!; update += 3) {
          entries[updateList[update]!]! -=
            entries[updateList[update + 1]!]! * entries[updateList[update + 2]!]!
        }
      }
    },
    solve(vector) {
      for (let i = 0; i < size; i++) ordered[i] = vector[order[i]!]!
      for (let k = 0; k < forwardList.length; k += 3) {
        ordered[forwardList[k]!]! -= entries[forwardList[k + 1]!]! * ordered[forwardList[k + 2]!]!
      }
      let next = 0
      for (let i = size - 1; i >= 0; i--) {
        for (; next < backwardEnd[i]!; next += 3) {
          ordered[i]! -= entries[backwardList[next + 1]!]! * ordered[backwardList[next + 2]!]!
        }
        ordered[i]! *= inverse[i]!
      }
      for (let i = 0; i < size; i++) vector[order[i]!] = ordered[i]!
    },
  }
}

/** Bits of a random word that pick an entry of the table. */
export const normalTableBits = 11

/** Entries are looked up with `word & normalTableMask`. */
export const normalTableMask = (1 << normalTableBits) - 1

/**
 * Standard normal numbers at equal steps of probability, with variance exactly 1: a uniform index into it is a normal
 * draw for the price of a load. Meant for random walks, whose sums become normal anyway; the tails end at 3.5 σ.
 */
export const normalTable: Float64Array = createNormalTable(1 << normalTableBits)

function createNormalTable(length: number): Float64Array {
  const table = new Float64Array(length)
  let squares = 0
  for (let i = 0; i < length; i++) {
    table[i] = normalQuantile((i + 0.5) / length)
    squares += table[i]! ** 2
  }
  const scale = Math.sqrt(length / squares)
  return table.map((value) => value * scale)
}

/** Inverse of the normal distribution function: Newton's method from the middle, on a smooth convex half. */
function normalQuantile(probability: number): number {
  if (probability > 0.5) return -normalQuantile(1 - probability)
  let quantile = 0
  for (let i = 0; i < 60; i++) {
    const density = Math.exp((-quantile * quantile) / 2) / Math.sqrt(2 * Math.PI)
    const step = (lowerTail(quantile) - probability) / density
    quantile -= step
    if (Math.abs(step) < 1e-13) break
  }
  return quantile
}

/** Normal distribution function for an argument in −6…0, by its power series (to rounding). */
function lowerTail(x: number): number {
  let term = x
  let sum = x
  for (let k = 1; Math.abs(term) > 1e-17 * Math.abs(sum); k++) {
    term *= (-x * x * (2 * k - 1)) / (2 * k * (2 * k + 1))
    sum += term
  }
  return 0.5 + sum / Math.sqrt(2 * Math.PI)
}

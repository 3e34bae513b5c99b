/**
 * Whole numbers in `counts` that sum to `total` and are as near as can be to `total` times the shares: each share
 * gets its whole part, and what is left goes to the largest remainders. Ties go to the first. Allocates nothing.
 */
export function apportion(shares: Float64Array, total: number, counts: Int32Array): void {
  let sum = 0
  for (const share of shares) sum += Math.max(0, share)
  let left = total
  for (let i = 0; i < shares.length; i++) {
    counts[i] = sum > 0 ? Math.floor((total * Math.max(0, shares[i]!)) / sum) : 0
    left -= counts[i]!
  }
  for (; left > 0; left--) {
    let best = 0
    let bestRemainder = Number.NEGATIVE_INFINITY
    for (let i = 0; i < shares.length; i++) {
      const exact = sum > 0 ? (total * Math.max(0, shares[i]!)) / sum : 0
      const remainder = exact - counts[i]!
      if (remainder > bestRemainder) {
        best = i
        bestRemainder = remainder
      }
    }
    counts[best]!++
  }
}

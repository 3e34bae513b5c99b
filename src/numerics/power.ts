const largestMultiplied = 16

/** `base` to an `exponent`; whole exponents, by far the most frequent, are multiplied out, which is many times as fast. */
export function power(base: number, exponent: number): number {
  if (exponent < 0 || exponent > largestMultiplied || Math.floor(exponent) !== exponent)
    return base ** exponent
  let result = 1
  let square = base
  for (let left = exponent; left > 0; left >>= 1) {
    if ((left & 1) === 1) result *= square
    square *= square
  }
  return result
}

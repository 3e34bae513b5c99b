/** Seconds of wall time since an arbitrary start. The one place in the product that reads a clock. */
export function wallNow(): number {
  return performance.now() / 1000
}

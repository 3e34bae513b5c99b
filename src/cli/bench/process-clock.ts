/** Seconds since an arbitrary start. The one clock of command-line benches, whose business is wall time. */
export function secondsNow(): number {
  return Number(process.hrtime.bigint()) / 1e9
}

/** Wall seconds that some work takes: the quickest of so many tries, because others use the machine too. */
export function timeQuickest(tries: number, work: () => void): number {
  let quickest = Number.POSITIVE_INFINITY
  for (let i = 0; i < tries; i++) {
    const start = secondsNow()
    work()
    quickest = Math.min(quickest, secondsNow() - start)
  }
  return quickest
}

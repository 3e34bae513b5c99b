/** Seconds since an arbitrary start. The one clock of command-line benches, whose business is wall time. */
export function secondsNow(): number {
  return Number(process.hrtime.bigint()) / 1e9
}

/** Seconds of work by this process: what comparisons go by, because it does not grow when others use the machine too. */
export function workSecondsNow(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Seconds that some work takes: the quickest of so many tries, because others use the machine too. */
export function timeQuickest(tries: number, work: () => void, now = secondsNow): number {
  let quickest = Number.POSITIVE_INFINITY
  for (let i = 0; i < tries; i++) {
    const start = now()
    work()
    quickest = Math.min(quickest, now() - start)
  }
  return quickest
}

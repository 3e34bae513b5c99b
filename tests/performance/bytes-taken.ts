import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const tries = 7

/**
 * Bytes, of buffers too, that a call takes, on average over so many, the least of several tries: the compiler takes some of its own while it
 * warms up. So few calls that nothing is collected between the first and the last.
 */
export function bytesTaken(calls: number, call: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < tries; i++) {
    for (let n = 0; n < calls; n++) call()
    collect()
    const before = bytesUsed()
    for (let n = 0; n < calls; n++) call()
    const bytes = (bytesUsed() - before) / calls
    // Less than nothing: something was collected after all.
    if (bytes >= 0) least = Math.min(least, bytes)
  }
  return least
}

function bytesUsed(): number {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Columns that a plot can draw: times and values of equal length. */
export interface ThinTrace {
  readonly time: Float64Array
  readonly value: Float64Array
}

/**
 * Thins a stretch of a trace to about two points per bucket of equal duration, its lowest and its highest: a plot as
 * wide as `buckets` pixels looks the same as with all samples, however many hours there are. Keeps the last sample.
 *
 * @param length how many entries of the columns are valid
 */
export function thinTrace(
  time: Float64Array,
  value: Float64Array,
  length: number,
  from: number,
  to: number,
  buckets: number,
): ThinTrace {
  const first = Math.max(0, lowerBound(time, length, from) - 1)
  const end = Math.min(length, lowerBound(time, length, to) + 1)
  if (end - first <= 2 * buckets) return { time: time.slice(first, end), value: value.slice(first, end) }
  const outTime: number[] = []
  const outValue: number[] = []
  const width = (to - from) / buckets
  let i = first
  while (i < end) {
    const bucketEnd = from + (Math.floor(((time[i] ?? 0) - from) / width) + 1) * width
    let low = i
    let high = i
    // Numbers in locals: this loop sees each sample of a run of hours, ten times a second and for six traces.
    let lowest = value[i] as number
    let highest = lowest
    // A sample exactly on the border, by rounding, still belongs to a bucket: the first one is taken unasked.
    for (i++; i < end && (time[i] as number) < bucketEnd; i++) {
      const each = value[i] as number
      if (each < lowest) {
        lowest = each
        low = i
      } else if (each > highest) {
        highest = each
        high = i
      }
    }
    for (const at of low === high ? [low] : [Math.min(low, high), Math.max(low, high)]) {
      outTime.push(time[at] ?? 0)
      outValue.push(value[at] ?? 0)
    }
  }
  const last = end - 1
  if (outTime[outTime.length - 1] !== time[last]) {
    outTime.push(time[last] ?? 0)
    outValue.push(value[last] ?? 0)
  }
  return { time: Float64Array.from(outTime), value: Float64Array.from(outValue) }
}

/** Index of the first time not below `wanted`. */
export function lowerBound(time: Float64Array, length: number, wanted: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((time[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

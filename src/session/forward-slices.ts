/** How far to go at a time in a fast-forward, s of simulation. */
export interface ForwardSlices {
  readonly length: number
  /** Tells how many wall seconds the last slice took to come back. */
  note(wallSeconds: number): void
}

/** A slice that takes this long keeps traces growing before the eye and costs few messages. */
const wantedSeconds = 0.05
/** On a slow page a frame takes longer than any slice: this bounds their number. */
const mostSlices = 40

/** Slices for a way of some simulation seconds: the first is short, so that something moves at once. */
export function createForwardSlices(way: number): ForwardSlices {
  const shortest = Math.max(way / mostSlices, 1e-9)
  let length = shortest
  return {
    get length() {
      return length
    },
    note(wallSeconds) {
      const factor = wallSeconds > 0 ? wantedSeconds / wallSeconds : 2
      length = Math.max(shortest, length * Math.min(2, Math.max(0.5, factor)))
    },
  }
}

/** A state of the run to go back to, and how much of the command log lay behind it. */
export interface Checkpoint {
  /** Simulation seconds. */
  readonly at: number
  readonly snapshot: unknown
  /** Commands of the log that had been applied. */
  readonly applied: number
}

/** Checkpoints of a run in time order. Their number is bounded: when full, every other one in the middle goes. */
export interface Checkpoints {
  add(checkpoint: Checkpoint): void
  /** The latest one at or before a time. The first, at zero, always exists. */
  before(at: number): Checkpoint
  forgetAfter(at: number): void
  readonly latest: Checkpoint
}

const capacity = 64

export function createCheckpoints(first: Checkpoint): Checkpoints {
  let kept: Checkpoint[] = [first]
  return {
    add(checkpoint) {
      kept.push(checkpoint)
      if (kept.length > capacity) kept = kept.filter((_, i) => i % 2 === 0 || i === kept.length - 1)
    },
    before(at) {
      let found = first
      for (const checkpoint of kept) if (checkpoint.at <= at) found = checkpoint
      return found
    },
    forgetAfter(at) {
      kept = kept.filter((checkpoint) => checkpoint.at <= at)
    },
    get latest() {
      return kept[kept.length - 1] ?? first
    },
  }
}

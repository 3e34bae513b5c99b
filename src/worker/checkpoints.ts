/** A state of the run to go back to, and how much of the command log lay behind it. */
export interface Checkpoint {
  /** Simulation seconds. */
  readonly at: number
  readonly snapshot: unknown
  /** Commands of the log that had been applied. */
  readonly applied: number
}

/** Checkpoints of a run in time order, bounded in number. */
export interface Checkpoints {
  add(checkpoint: Checkpoint): void
  /** The latest one at or before a time. The first, at zero, always exists. */
  before(at: number): Checkpoint
  forgetAfter(at: number): void
  readonly latest: Checkpoint
  readonly count: number
}

/** A checkpoint and its number in the run. A run makes one for each portion of work, so numbers measure replay. */
interface Numbered {
  readonly checkpoint: Checkpoint
  readonly number: number
}

/**
 * When there are too many, that one goes whose loss costs the least replay for its age: they stand close where the
 * visitor steps to and fro, ever wider apart further back, and a jump far back replays a small part of what it skips.
 */
export function createCheckpoints(first: Checkpoint, capacity = 64): Checkpoints {
  let kept: Numbered[] = [{ checkpoint: first, number: 0 }]
  const latest = () => kept[kept.length - 1] as Numbered

  return {
    add(checkpoint) {
      kept.push({ checkpoint, number: latest().number + 1 })
      if (kept.length > capacity) kept.splice(mostDispensable(kept), 1)
    },
    before: (at) => kept.findLast(({ checkpoint }) => checkpoint.at <= at)?.checkpoint ?? first,
    forgetAfter(at) {
      kept = kept.filter(({ checkpoint }, i) => i === 0 || checkpoint.at <= at)
    },
    get latest() {
      return latest().checkpoint
    },
    get count() {
      return kept.length
    },
  }
}

/** Never the first, which everything can be replayed from, nor the latest. */
function mostDispensable(kept: readonly Numbered[]): number {
  const end = (kept[kept.length - 1] as Numbered).number
  let found = 1
  let smallest = Number.POSITIVE_INFINITY
  for (let i = 1; i < kept.length - 1; i++) {
    const before = (kept[i - 1] as Numbered).number
    const after = (kept[i + 1] as Numbered).number
    const loss = (after - before) / (end - before)
    if (loss < smallest) {
      smallest = loss
      found = i
    }
  }
  return found
}

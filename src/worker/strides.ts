/**
 * How far a run goes at a time between looks at whether a checkpoint is due: short while much happens, long in quiet.
 * It changes where checkpoints stand and nothing else.
 */
export interface Strides {
  /** Simulation seconds. */
  readonly length: number
  /** Tells how many samples the last stride gave: they are dense where steps are. */
  note(samples: number): void
  /** Something begins. */
  reset(): void
}

const shortest = 0.02
const longest = 600
const many = 100

export function createStrides(): Strides {
  let length = shortest
  return {
    get length() {
      return length
    },
    note(samples) {
      length = samples > many ? Math.max(shortest, length / 2) : Math.min(longest, length * 1.5)
    },
    reset() {
      length = shortest
    },
  }
}

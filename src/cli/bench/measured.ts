import type { BenchRow } from '#src/cli/bench/bench-row.ts'
import type { BenchTable } from '#src/cli/bench/bench-table.ts'

/** What one part of the bench found. */
export interface Measured {
  readonly rows: readonly BenchRow[]
  readonly tables?: readonly BenchTable[]
  /** A sentence about what could not be measured, and why. */
  readonly note?: string
}

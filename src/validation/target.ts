import type { CitationId } from '#src/parameters/citations.ts'
import type { Curve } from '#src/validation/experiment.ts'
import type { ValidationSourceId } from '#src/validation/sources.ts'

/** A row of the validation table: what is measured in the model, and what it has to be. */
export interface Target {
  /** `T13b`; rows that begin with H were not looked at when the model was fitted. */
  readonly id: string
  readonly what: string
  readonly unit: string
  /** What was published, in words or numbers; empty for checks of the model against itself. */
  readonly published: string
  readonly low: number
  readonly high: number
  readonly source: CitationId | ValidationSourceId | 'analytic' | 'internal' | 'assumption'
  /**
   * `read`: the number was read in the source, or, where that has none, the direction, to which we laid a range: in the paper, or in
   * its abstract. `recalled`: it was remembered and not yet confirmed there; outside of the range it is a warning and no failure.
   */
  readonly confidence: 'read' | 'recalled'
  /** Where the row is read off a curve: off the mean of all seeds' curves, because what is fitted to one of them may land anywhere. */
  readonly ofCurve?: { readonly name: string; readonly read: (points: Curve) => number }
  /** Why the row cannot be reached, where that is known. */
  readonly knownGap?: string
}

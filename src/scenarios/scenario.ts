import type { ShotName } from '#src/parameters/exaggerations.ts'
import type { RunRecord } from '#src/session/session.ts'

/** The version that is written. A change of the format that old readers would misread takes the next number. */
export const scenarioVersion = 1

/** Says of a file what it is. */
export const scenarioMark = 'spinescope-scenario'

/** Everything needed to see the same thing: a run, and how it is looked at. No language, no quality: those are the reader's. */
export interface Scenario {
  readonly run: RunRecord
  readonly view: ScenarioView
}

export interface ScenarioView {
  readonly shot: ShotName
  readonly trueScale: boolean
  /** Whether things in the picture are named. */
  readonly labels: boolean
}

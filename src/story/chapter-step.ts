import type { AgentId } from '#src/parameters/agents.ts'
import type { CitationId } from '#src/parameters/citations.ts'
import type { ShotName } from '#src/parameters/exaggerations.ts'

/** Something done to the synapse. Times in seconds, counted from when the step begins. */
export type ChapterStimulus =
  | {
      readonly kind: 'train'
      readonly at: number
      readonly frequency: number
      readonly pulses: number
      readonly test: boolean
    }
  | { readonly kind: 'uncage'; readonly at: number; readonly frequency: number; readonly pulses: number }
  | { readonly kind: 'depolarize'; readonly at: number; readonly to: number; readonly for: number }

/** One step of a chapter: what is looked at, what is done, and what the visitor is asked before. Its words stand in the catalogue. */
export interface ChapterStep {
  readonly shot: ShotName
  /** Simulation seconds per second of the visitor. */
  readonly lens: number
  /** Starts over with a rested synapse first. */
  readonly isFresh?: true
  readonly conditions?: readonly { readonly agent: AgentId; readonly dose: number }[]
  /** Seconds that pass, as fast as they can be computed, before and after the stimuli. */
  readonly waitBefore?: number
  readonly stimuli?: readonly ChapterStimulus[]
  readonly waitAfter?: number
  /** The visitor predicts before anything happens: which of so many answers is right. */
  readonly question?: { readonly answers: 2 | 3; readonly right: number }
  /** Where the test response has to be after it, percent, for its words to be true. A test does each experiment. */
  readonly outcome?: readonly [least: number, most: number]
  /** Who says so: every sentence of the step stands in one of them. */
  readonly sources: readonly [CitationId, ...CitationId[]]
}

export const minute = 60
export const hour = 3600

export const testPulse: ChapterStimulus = { kind: 'train', at: 0.002, frequency: 1, pulses: 1, test: true }

/** The classic second: 100 pulses at 100 Hz. */
export function tetanus(at: number): ChapterStimulus {
  return { kind: 'train', at, frequency: 100, pulses: 100, test: false }
}

/** One test pulse at a second. */
export function testAt(at: number): ChapterStimulus {
  return { ...testPulse, at }
}

/** Seconds of test pulses before an experiment begins. */
export const baseline = 130
export const baselineTests: ChapterStimulus = {
  kind: 'train',
  at: 0,
  frequency: 1 / 30,
  pulses: 4,
  test: true,
}

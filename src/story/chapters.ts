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
  readonly source: CitationId
}

const minute = 60
const hour = 3600
const testPulse: ChapterStimulus = { kind: 'train', at: 0.002, frequency: 1, pulses: 1, test: true }
const tetanus = (at: number): ChapterStimulus => ({
  kind: 'train',
  at,
  frequency: 100,
  pulses: 100,
  test: false,
})
const glutamate: ChapterStimulus = { kind: 'uncage', at: 0.003, frequency: 1, pulses: 1 }
const depolarization: ChapterStimulus = { kind: 'depolarize', at: 0.003, to: -30, for: 0.1 }
const spaced = [0, 300, 600, 900].map((at) => tetanus(at + 1))
const lateTest: ChapterStimulus = { kind: 'train', at: 8 * hour, frequency: 1, pulses: 1, test: true }

/** A tetanus under an agent that was given some time before, and a test half an hour after it. */
function experiment(agent: AgentId, dose: number, waitBefore: number, source: CitationId): ChapterStep {
  return {
    shot: 'synapse',
    lens: 60,
    isFresh: true,
    conditions: [{ agent, dose }],
    waitBefore,
    stimuli: [
      { kind: 'train', at: 0, frequency: 1 / 30, pulses: 4, test: true },
      tetanus(130),
      { kind: 'train', at: 130 + 30 * minute, frequency: 1, pulses: 1, test: true },
    ],
    waitAfter: 131 + 30 * minute,
    question: { answers: 3, right: 1 },
    source,
  }
}

/** The chapters, in the order in which they are offered. */
export const chapters = {
  gate: [
    { shot: 'overview', lens: 0.01, isFresh: true, source: 'schikorski-stevens-1997' },
    { shot: 'cleft', lens: 0.0002, stimuli: [glutamate], source: 'nielsen-2004' },
    {
      shot: 'pore',
      lens: 0.004,
      isFresh: true,
      stimuli: [glutamate],
      question: { answers: 2, right: 1 },
      source: 'jahr-stevens-1990b',
    },
    {
      shot: 'pore',
      lens: 0.004,
      isFresh: true,
      stimuli: [depolarization, glutamate],
      source: 'jahr-stevens-1990b',
    },
    { shot: 'synapse', lens: 0.1, isFresh: true, stimuli: [tetanus(0.2)], source: 'sabatini-2002' },
  ],
  strengthen: [
    { shot: 'synapse', lens: 0.002, isFresh: true, stimuli: [testPulse], source: 'jonas-1993' },
    { shot: 'synapse', lens: 0.2, waitBefore: 30, stimuli: [tetanus(0.2)], source: 'chang-2019' },
    { shot: 'growth', lens: 60, waitAfter: 10, source: 'derkach-1999' },
    {
      shot: 'synapse',
      lens: 0.002,
      waitBefore: 10 * minute,
      stimuli: [testPulse],
      question: { answers: 3, right: 2 },
      source: 'frey-morris-1997',
    },
  ],
  late: [
    {
      shot: 'synapse',
      lens: 600,
      isFresh: true,
      stimuli: [testPulse, tetanus(60), { ...lateTest, at: 5 * hour }],
      waitAfter: 5 * hour + 1,
      source: 'frey-morris-1997',
    },
    {
      shot: 'nucleus',
      lens: 600,
      isFresh: true,
      stimuli: [testPulse, ...spaced, lateTest],
      waitAfter: 8 * hour + 1,
      source: 'frey-1988',
    },
    {
      shot: 'nucleus',
      lens: 600,
      isFresh: true,
      conditions: [{ agent: 'anisomycin', dose: 25 }],
      waitBefore: 30 * minute,
      stimuli: [testPulse, ...spaced, lateTest],
      waitAfter: 8 * hour + 1,
      question: { answers: 3, right: 2 },
      source: 'frey-1988',
    },
  ],
  depression: [
    {
      shot: 'growth',
      lens: 30,
      isFresh: true,
      stimuli: [
        testPulse,
        { kind: 'train', at: 1, frequency: 1, pulses: 900, test: false },
        { ...testPulse, at: 1000 },
      ],
      waitAfter: 1001,
      question: { answers: 3, right: 2 },
      source: 'dudek-bear-1992',
    },
  ],
  alzheimer: [experiment('amyloid-beta', 200, hour, 'li-2011')],
  ketamine: [experiment('ketamine', 10, hour, 'kotermanski-2009')],
  encephalitis: [experiment('anti-nmdar-igg', 1, 24 * hour, 'hughes-2010')],
  stress: [experiment('corticosterone', 1, 3 * hour, 'groc-2008')],
} as const satisfies Record<string, readonly ChapterStep[]>

export type ChapterId = keyof typeof chapters
export const chapterIds = Object.keys(chapters) as ChapterId[]

import {
  baseline,
  baselineTests,
  type ChapterStep,
  type ChapterStimulus,
  hour,
  minute,
  testAt,
  testPulse,
  tetanus,
} from '#src/story/chapter-step.ts'
import { clinicalChapters } from '#src/story/clinical-chapters.ts'
import { misconceptionChapters } from '#src/story/misconception-chapters.ts'

const glutamate: ChapterStimulus = { kind: 'uncage', at: 0.003, frequency: 1, pulses: 1 }
const depolarization: ChapterStimulus = { kind: 'depolarize', at: 0.003, to: -30, for: 0.1 }
const spaced = [0, 300, 600, 900].map((at) => tetanus(at + 1))
const slowPulses: ChapterStimulus = { kind: 'train', at: baseline, frequency: 1, pulses: 900, test: false }
const afterSlowPulses = baseline + 25 * minute

/** The chapters, in the order in which they are offered. */
export const chapters = {
  gate: [
    { shot: 'overview', lens: 0.01, isFresh: true, sources: ['schikorski-stevens-1997'] },
    { shot: 'cleft', lens: 0.0002, stimuli: [glutamate], sources: ['nielsen-2004', 'jonas-1993'] },
    {
      shot: 'pore',
      lens: 0.004,
      isFresh: true,
      stimuli: [glutamate],
      question: { answers: 2, right: 1 },
      sources: ['jahr-stevens-1990b'],
    },
    {
      shot: 'pore',
      lens: 0.004,
      isFresh: true,
      stimuli: [depolarization, glutamate],
      sources: ['jahr-stevens-1990b', 'garaschuk-1996'],
    },
    {
      shot: 'synapse',
      lens: 0.1,
      isFresh: true,
      stimuli: [tetanus(0.2)],
      sources: ['sabatini-2002', 'hebb-1949'],
    },
  ],
  strengthen: [
    { shot: 'synapse', lens: 0.002, isFresh: true, stimuli: [testPulse], sources: ['jonas-1993'] },
    { shot: 'synapse', lens: 0.2, waitBefore: 30, stimuli: [tetanus(0.2)], sources: ['chang-2019'] },
    { shot: 'inside', lens: 60, waitAfter: 10, sources: ['chang-2019', 'sanhueza-2011'] },
    { shot: 'growth', lens: 60, waitBefore: 5 * minute, sources: ['derkach-1999', 'matsuzaki-2004'] },
    {
      shot: 'synapse',
      lens: 0.002,
      waitBefore: 5 * minute,
      stimuli: [testPulse],
      question: { answers: 3, right: 2 },
      sources: ['frey-morris-1997', 'bliss-lomo-1973'],
    },
  ],
  specific: [
    {
      shot: 'overview',
      lens: 60,
      isFresh: true,
      stimuli: [baselineTests, tetanus(baseline), testAt(baseline + 30 * minute)],
      waitAfter: baseline + 30 * minute + 1,
      question: { answers: 3, right: 1 },
      outcome: [150, 210],
      sources: ['matsuzaki-2004', 'dudek-bear-1992'],
    },
  ],
  late: [
    {
      shot: 'synapse',
      lens: 600,
      isFresh: true,
      stimuli: [testPulse, tetanus(60), testAt(5 * hour)],
      waitAfter: 5 * hour + 1,
      outcome: [90, 125],
      sources: ['frey-morris-1997'],
    },
    {
      shot: 'nucleus',
      lens: 600,
      isFresh: true,
      stimuli: [testPulse, ...spaced, testAt(8 * hour)],
      waitAfter: 8 * hour + 1,
      outcome: [140, 210],
      sources: ['frey-1988', 'frey-morris-1997', 'impey-1996'],
    },
    {
      shot: 'nucleus',
      lens: 600,
      isFresh: true,
      conditions: [{ agent: 'anisomycin', dose: 25 }],
      waitBefore: 30 * minute,
      stimuli: [testPulse, ...spaced, testAt(8 * hour)],
      waitAfter: 8 * hour + 1,
      question: { answers: 3, right: 2 },
      outcome: [90, 125],
      sources: ['frey-1988', 'davis-squire-1984'],
    },
  ],
  depression: [
    {
      shot: 'growth',
      lens: 30,
      isFresh: true,
      stimuli: [baselineTests, slowPulses, testAt(afterSlowPulses)],
      waitAfter: afterSlowPulses + 1,
      question: { answers: 3, right: 2 },
      outcome: [60, 92],
      sources: ['dudek-bear-1992', 'zhou-2004'],
    },
    {
      shot: 'inside',
      lens: 30,
      isFresh: true,
      conditions: [{ agent: 'cyclosporin', dose: 1 }],
      waitBefore: 30 * minute,
      stimuli: [baselineTests, slowPulses, testAt(afterSlowPulses)],
      waitAfter: afterSlowPulses + 1,
      question: { answers: 2, right: 1 },
      outcome: [92, 115],
      sources: ['mulkey-1994'],
    },
  ],
  ...clinicalChapters,
  ...misconceptionChapters,
} as const satisfies Record<string, readonly ChapterStep[]>

export type ChapterId = keyof typeof chapters
export const chapterIds = Object.keys(chapters) as ChapterId[]

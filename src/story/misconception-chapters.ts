import {
  baseline,
  baselineTests,
  type ChapterStep,
  hour,
  minute,
  testAt,
  tetanus,
} from '#src/story/chapter-step.ts'

const half = baseline + 30 * minute
const oneTetanus = {
  isFresh: true,
  stimuli: [baselineTests, tetanus(baseline), testAt(half)],
  waitAfter: half + 1,
} as const

/** What many believe, and an experiment that answers it. */
export const misconceptionChapters = {
  myths: [
    {
      ...oneTetanus,
      shot: 'overview',
      lens: 60,
      question: { answers: 2, right: 1 },
      outcome: [150, 210],
      sources: ['josselyn-2020', 'matsuzaki-2004'],
    },
    {
      ...oneTetanus,
      shot: 'cleft',
      lens: 60,
      conditions: [{ agent: 'apv', dose: 50 }],
      waitBefore: 30 * minute,
      question: { answers: 2, right: 1 },
      outcome: [90, 110],
      sources: ['dudek-bear-1992', 'jahr-stevens-1990b'],
    },
    {
      shot: 'synapse',
      lens: 60,
      isFresh: true,
      stimuli: [
        baselineTests,
        { kind: 'train', at: baseline, frequency: 1, pulses: 900, test: false },
        testAt(baseline + 25 * minute),
      ],
      waitAfter: baseline + 25 * minute + 1,
      question: { answers: 3, right: 2 },
      outcome: [60, 92],
      sources: ['dudek-bear-1992', 'mulkey-1994'],
    },
    {
      shot: 'synapse',
      lens: 600,
      isFresh: true,
      stimuli: [baselineTests, tetanus(baseline), testAt(half), testAt(baseline + 5 * hour)],
      waitAfter: baseline + 5 * hour + 1,
      question: { answers: 2, right: 1 },
      outcome: [90, 125],
      sources: ['frey-morris-1997'],
    },
    {
      ...oneTetanus,
      shot: 'pore',
      lens: 60,
      question: { answers: 2, right: 1 },
      outcome: [150, 210],
      sources: ['artola-singer-1987', 'rumpel-2005', 'ikeda-2003'],
    },
  ],
} as const satisfies Record<string, readonly ChapterStep[]>

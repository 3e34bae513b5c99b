import type { AgentId } from '#src/parameters/agents.ts'
import {
  baseline,
  baselineTests,
  type ChapterStep,
  hour,
  minute,
  testAt,
  tetanus,
} from '#src/story/chapter-step.ts'

interface Finding extends Pick<ChapterStep, 'outcome' | 'sources'> {
  /** Seconds that the agent acts before anything else. */
  readonly waitBefore: number
  readonly right: number
}

/** A tetanus under an agent that was given some time before, and a test half an hour after it. */
function underAgent(agent: AgentId, dose: number, { waitBefore, right, ...found }: Finding): ChapterStep {
  return {
    shot: 'synapse',
    lens: 60,
    isFresh: true,
    conditions: [{ agent, dose }],
    waitBefore,
    stimuli: [baselineTests, tetanus(baseline), testAt(baseline + 30 * minute)],
    waitAfter: baseline + 30 * minute + 1,
    question: { answers: 3, right },
    ...found,
  }
}

/** What goes wrong with plasticity in people, as far as this synapse can show it. */
export const clinicalChapters = {
  alzheimer: [
    underAgent('amyloid-beta', 200, {
      waitBefore: hour,
      right: 1,
      outcome: [85, 120],
      sources: ['li-2011', 'shankar-2008', 'terry-1991'],
    }),
    underAgent('memantine', 1, {
      waitBefore: hour,
      right: 0,
      outcome: [150, 210],
      sources: ['frankiewicz-1999', 'kotermanski-wood-2009'],
    }),
  ],
  ketamine: [
    underAgent('ketamine', 10, {
      waitBefore: hour,
      right: 1,
      outcome: [85, 115],
      sources: ['kotermanski-wood-2009', 'autry-2011', 'li-2010'],
    }),
  ],
  encephalitis: [
    underAgent('anti-nmdar-igg', 1, {
      waitBefore: 24 * hour,
      right: 1,
      outcome: [85, 115],
      sources: ['hughes-2010', 'dalmau-2008'],
    }),
  ],
  stress: [
    underAgent('corticosterone', 1, {
      waitBefore: 3 * hour,
      right: 1,
      outcome: [110, 155],
      sources: ['groc-2008', 'rumpel-2005'],
    }),
  ],
  pain: [
    {
      shot: 'synapse',
      lens: 60,
      isFresh: true,
      stimuli: [baselineTests, tetanus(baseline), testAt(baseline + 30 * minute)],
      waitAfter: baseline + 30 * minute + 1,
      question: { answers: 3, right: 2 },
      outcome: [150, 210],
      sources: ['ikeda-2003', 'ungless-2001'],
    },
  ],
} as const satisfies Record<string, readonly ChapterStep[]>

/** Every source that the product leans on. Facts carry over from them, sentences do not. */
export const citations = {
  'jahr-stevens-1990b': {
    authors: 'Jahr CE, Stevens CF',
    year: 1990,
    title:
      'Voltage dependence of NMDA-activated macroscopic conductances predicted by single-channel kinetics',
    journal: 'J Neurosci 10:3178–3182',
    doi: '10.1523/JNEUROSCI.10-09-03178.1990',
  },
} as const satisfies Record<string, Citation>

/** How a source is named to a reader. */
export interface Citation {
  readonly authors: string
  readonly year: number
  readonly title: string
  readonly journal: string
  readonly doi?: string
}

export type CitationId = keyof typeof citations

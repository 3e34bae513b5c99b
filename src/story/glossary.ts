import type { CitationId } from '#src/parameters/citations.ts'

/** Terms that are explained wherever they stand, and who says so. Their words stand in the catalogue. */
export const glossaryTerms = {
  ltp: 'bliss-lomo-1973',
  ltd: 'dudek-bear-1992',
  nmdar: 'jahr-stevens-1990b',
  ampar: 'jonas-1993',
  glutamate: 'nielsen-2004',
  magnesium: 'jahr-stevens-1990b',
  calcium: 'sabatini-2002',
  camkii: 'chang-2019',
  t286: 'giese-1998',
  s831: 'derkach-1999',
  psd: 'schikorski-stevens-1997',
  epsp: 'acker-2016',
  spine: 'matsuzaki-2001',
  bouton: 'schikorski-stevens-1997',
  vesicle: 'schikorski-stevens-1997',
  cleft: 'nielsen-2004',
  tetanus: 'bliss-lomo-1973',
  hebb: 'hebb-1949',
  coincidence: 'jahr-stevens-1990b',
  depolarization: 'jahr-stevens-1990b',
  kinase: 'malinow-1989',
  phosphatase: 'mulkey-1994',
  calcineurin: 'mulkey-1994',
  pp1: 'mulkey-1994',
  pka: 'impey-1996',
  creb: 'impey-1996',
  early: 'frey-morris-1997',
  late: 'frey-1988',
  synthesis: 'frey-1988',
  tag: 'frey-morris-1997',
  apv: 'dudek-bear-1992',
  anisomycin: 'frey-1988',
  actin: 'matsuzaki-2004',
  hippocampus: 'bliss-lomo-1973',
} as const satisfies Record<string, CitationId>

export type TermId = keyof typeof glossaryTerms
export const termIds = Object.keys(glossaryTerms) as TermId[]

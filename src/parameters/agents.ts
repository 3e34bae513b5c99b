import type { CitationId } from '#src/parameters/citations.ts'
import type { ParameterId } from '#src/parameters/parameters.ts'
import { day, hour, minute, type Unit } from '#src/parameters/units.ts'

/**
 * Drugs, antibodies, mutations and conditions as what they change. The model sees parameters on their way to other
 * values and never which agent sent them there.
 */
export interface Agent {
  /** Unit of the dose; '' where it is a share of the full effect, 0 to 1. */
  readonly unit: Extract<Unit, '' | 'nM' | 'uM' | 'mM'>
  /** What experiments use. */
  readonly usualDose: number
  readonly highestDose: number
  /** What it does, in a plain sentence without a final stop. */
  readonly meaning: string
  readonly effects: readonly AgentEffect[]
  /** Times in which it arrives and leaves, to 1/e, ms. 0: it was always so, as in a mutant. */
  readonly onset: number
  readonly recovery: number
  readonly source: CitationId | 'assumption'
  /** The source tells what it does, and how strongly is ours. */
  readonly isStrengthAssumed?: true
}

export type AgentEffect =
  /** The parameter's value is the dose. */
  | { readonly parameter: ParameterId; readonly isDose: true }
  /** The parameter becomes this multiple at a dose far above `half`, or at a dose of 1 where there is no `half`. */
  | { readonly parameter: ParameterId; readonly times: number; readonly half?: number }
  /** The parameter becomes this value, in the unit of its row, at a dose of 1. */
  | { readonly parameter: ParameterId; readonly value: number }

/** Exchange of the bath above a slice, and of what sits in the tissue. */
const washIn = 3 * minute
const washOut = 10 * minute

export const agents = {
  apv: {
    unit: 'uM',
    usualDose: 50,
    highestDose: 500,
    meaning: 'APV takes the place of glutamate on NMDA receptors',
    effects: [{ parameter: 'apvConcentration', isDose: true }],
    onset: washIn,
    recovery: washOut,
    source: 'assumption',
  },
  ketamine: {
    unit: 'uM',
    usualDose: 10,
    highestDose: 500,
    meaning: 'Ketamine enters open NMDA pores and is locked in when they close',
    effects: [{ parameter: 'ketamineConcentration', isDose: true }],
    onset: washIn,
    recovery: washOut,
    source: 'kotermanski-wood-2009',
  },
  memantine: {
    unit: 'uM',
    usualDose: 1,
    highestDose: 500,
    meaning: 'Memantine enters open NMDA pores and leaves them more easily than ketamine',
    effects: [{ parameter: 'memantineConcentration', isDose: true }],
    onset: washIn,
    recovery: washOut,
    source: 'kotermanski-wood-2009',
  },
  'low-magnesium': {
    unit: 'mM',
    usualDose: 0.01,
    highestDose: 10,
    meaning: 'The bath holds another concentration of Mg²⁺',
    effects: [{ parameter: 'magnesiumConcentration', isDose: true }],
    onset: washIn,
    recovery: washIn,
    source: 'assumption',
  },
  anisomycin: {
    unit: 'uM',
    usualDose: 25,
    highestDose: 500,
    meaning: 'Anisomycin stops the making of new proteins',
    effects: [{ parameter: 'proteinSynthesis', times: 0, half: 0.6 }],
    onset: washIn,
    recovery: washOut,
    source: 'assumption',
  },
  'amyloid-beta': {
    unit: 'nM',
    usualDose: 200,
    highestDose: 10000,
    meaning:
      'Oligomers of amyloid-β take NMDA receptors from the synapse, let lingering glutamate keep more of them open, and make phosphatases more sensitive; receptors outside the synapse are not computed',
    effects: [
      { parameter: 'inhibitorHalfCalcineurin', times: 0.4, half: 50 },
      { parameter: 'nmdarSurface', times: 0.52, half: 50 },
      { parameter: 'ambientNmdarOpen', times: 3, half: 50 },
    ],
    onset: 10 * minute,
    recovery: hour,
    source: 'li-2011',
    isStrengthAssumed: true,
  },
  'anti-nmdar-igg': {
    unit: '',
    usualDose: 1,
    highestDose: 1,
    meaning: 'Antibodies cross-link NMDA receptors, and the cell takes them in',
    effects: [{ parameter: 'nmdarSurface', times: 0.45 }],
    onset: 4 * hour,
    recovery: 2 * day,
    source: 'hughes-2010',
  },
  corticosterone: {
    unit: '',
    usualDose: 1,
    highestDose: 1,
    meaning: 'Stress hormone makes LTP harder and LTD easier, here by thresholds that we chose',
    effects: [
      { parameter: 'boundHalfCalmodulin', times: 1.6 },
      { parameter: 'inhibitorHalfCalcineurin', times: 0.7 },
      { parameter: 'amparInsertion', times: 0.67 },
    ],
    onset: hour,
    recovery: 6 * hour,
    source: 'groc-2008',
    isStrengthAssumed: true,
  },
  kn62: {
    unit: 'uM',
    usualDose: 10,
    highestDose: 200,
    meaning: 'KN-62 keeps calmodulin from switching CaMKII on',
    effects: [{ parameter: 'camkiiAvailability', times: 0, half: 0.9 }],
    onset: washIn,
    recovery: washOut,
    source: 'tokumitsu-1990',
  },
  t286a: {
    unit: '',
    usualDose: 1,
    highestDose: 1,
    meaning: 'In this mutant CaMKII has no threonine 286 that could carry a phosphate',
    effects: [{ parameter: 't286Phosphorylation', times: 0 }],
    onset: 0,
    recovery: 0,
    source: 'giese-1998',
  },
  'cn-peptide': {
    unit: '',
    usualDose: 1,
    highestDose: 1,
    meaning: 'A peptide pries CaMKII off GluN2B',
    effects: [{ parameter: 'boundDecay', times: 0.05 }],
    onset: washIn,
    recovery: washOut,
    source: 'sanhueza-2011',
  },
  cyclosporin: {
    unit: '',
    usualDose: 1,
    highestDose: 1,
    meaning: 'Cyclosporin A stops calcineurin',
    effects: [{ parameter: 'calcineurinAvailability', times: 0 }],
    onset: washIn,
    recovery: washOut,
    source: 'mulkey-1994',
  },
  'okadaic-acid': {
    unit: '',
    usualDose: 1,
    highestDose: 1,
    meaning: 'Okadaic acid stops phosphatases 1 and 2A; only PP1 is computed here',
    effects: [{ parameter: 'pp1Availability', times: 0 }],
    onset: washIn,
    recovery: washOut,
    source: 'mulkey-1993',
  },
  kt5720: {
    unit: '',
    usualDose: 1,
    highestDose: 1,
    meaning: 'KT5720 stops protein kinase A',
    effects: [{ parameter: 'pkaAvailability', times: 0 }],
    onset: washIn,
    recovery: washOut,
    source: 'assumption',
  },
  forskolin: {
    unit: '',
    usualDose: 1,
    highestDose: 1,
    meaning: 'Forskolin switches adenylyl cyclases on, and with them protein kinase A',
    effects: [{ parameter: 'pkaTonicRate', value: 1 / 120 }],
    onset: washIn,
    recovery: washOut,
    source: 'assumption',
  },
  latrunculin: {
    unit: '',
    usualDose: 1,
    highestDose: 1,
    meaning: 'Latrunculin takes free actin away, so that filaments cannot grow and hold less',
    effects: [
      { parameter: 'actinPolymerization', times: 0 },
      { parameter: 'slotsPerBound', times: 0.4 },
      { parameter: 'boundDecay', times: 0.4 },
    ],
    onset: washIn,
    recovery: washOut,
    source: 'assumption',
  },
  ifenprodil: {
    unit: 'uM',
    usualDose: 3,
    highestDose: 100,
    meaning: 'Ifenprodil keeps NMDA receptors with GluN2B from opening',
    effects: [{ parameter: 'nmdar2BSlowForward', times: 0.05, half: 0.3 }],
    onset: washIn,
    recovery: washOut,
    source: 'assumption',
  },
} as const satisfies Record<string, Agent>

export type AgentId = keyof typeof agents

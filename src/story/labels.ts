import { headVolume, psdCentreY, somaCentre } from '#src/anatomy/landmarks.ts'
import type { AgentId } from '#src/parameters/agents.ts'
import type { CitationId } from '#src/parameters/citations.ts'
import type { ShotName } from '#src/parameters/exaggerations.ts'

/** What can be named in the picture. */
export const labelIds = [
  'bouton',
  'heroSpine',
  'neighbourSpine',
  'dendrite',
  'vesicles',
  'glutamate',
  'ampar',
  'nmdar',
  'scaffold',
  'camkii',
  'actin',
  'mitochondrion',
  'magnesium',
  'membrane',
  'fusion',
  'apv',
  'ketamine',
  'memantine',
  'antibodies',
  'amyloid',
  'amparSample',
  'nmdarSample',
  'firstOutline',
  'taggedSpine',
  'signal',
  'proteins',
  'nucleus',
  'soma',
  'phosphate',
  'endosome',
  'freeCalcium',
  'astrocyte',
] as const
export type LabelId = (typeof labelIds)[number]

/** Volume of the hero’s head as it is drawn, µm³, at the start of a run: what a label says is this times the model’s percent. */
export const firstHeadVolume: number = headVolume

/** A named thing in a view. */
export interface Label {
  readonly id: LabelId
  /** Where it is: world µm; in a close-up added to the place that the close-up has moved to. */
  readonly at: readonly [x: number, y: number, z: number]
  /** It is there only while this agent acts. */
  readonly agent?: AgentId
  /** It goes with the cell body, which true scale takes elsewhere. */
  readonly isOnSoma?: true
  /**
   * It names the receptor of this family that stands nearest to there, and nothing where none does; or the place where the next
   * vesicle will fuse.
   */
  readonly standsOn?: 'ampar' | 'nmdar' | 'fusion'
  /** It names a receptor that this view draws beside another; true to scale, `standsOn` says which it names. */
  readonly isBeside?: true
  /** Among receptors: it steps aside from one that stands before it. */
  readonly stepsAside?: true
}

/** At most ten a view: more is a list and no picture. What an agent brings comes first. */
export const labels: Readonly<Record<ShotName, readonly Label[]>> = {
  overview: [
    { id: 'bouton', at: [-0.3, 0.78, 0.1] },
    { id: 'vesicles', at: [-0.06, 0.62, 0.3] },
    { id: 'heroSpine', at: [-0.33, 0, 0.1] },
    { id: 'neighbourSpine', at: [1.5, -0.18, 0.1] },
    { id: 'dendrite', at: [0.75, -0.85, 0.3] },
    { id: 'astrocyte', at: [0.47, 0.3, -0.02] },
  ],
  synapse: [
    { id: 'amyloid', at: [-0.3, 0.215, 0], agent: 'amyloid-beta' },
    { id: 'antibodies', at: [0.06, 0.295, 0], agent: 'anti-nmdar-igg' },
    { id: 'apv', at: [0.1, 0.26, 0], agent: 'apv' },
    { id: 'ketamine', at: [0.05, 0.24, 0], agent: 'ketamine' },
    { id: 'memantine', at: [0, 0.24, 0], agent: 'memantine' },
    { id: 'vesicles', at: [-0.19, 0.5, 0] },
    { id: 'glutamate', at: [0.06, 0.272, 0] },
    { id: 'ampar', at: [-0.13, 0.262, 0] },
    { id: 'nmdar', at: [0.15, 0.255, 0] },
    { id: 'scaffold', at: [-0.19, 0.19, 0] },
    { id: 'camkii', at: [-0.2, 0.108, -0.05] },
    { id: 'actin', at: [0.12, 0.06, 0] },
    { id: 'mitochondrion', at: [0.22, 0.62, 0] },
    { id: 'membrane', at: [0.335, 0.1, 0] },
  ],
  cleft: [
    { id: 'apv', at: inCleft(0.018, 0.006, 0.0), agent: 'apv' },
    { id: 'antibodies', at: inCleft(-0.004, 0.0125, 0.025), agent: 'anti-nmdar-igg' },
    { id: 'amyloid', at: inCleft(-0.0125, 0.0055, 0.0324), agent: 'amyloid-beta' },
    { id: 'fusion', at: inCleft(0.0095, 0.0225, -0.007), standsOn: 'fusion' },
    { id: 'ampar', at: inCleft(-0.026, 0.009, 0.024), standsOn: 'ampar' },
    { id: 'nmdar', at: inCleft(0.009, 0.01, 0.024), standsOn: 'nmdar' },
    { id: 'glutamate', at: inCleft(-0.006, 0.013, 0.0), stepsAside: true },
    { id: 'bouton', at: inCleft(-0.004, 0.021, -0.03), stepsAside: true },
    { id: 'membrane', at: inCleft(0.006, 0.002, 0.012) },
  ],
  pore: [
    { id: 'apv', at: inCleft(-0.0079, 0.0055, 0), agent: 'apv' },
    { id: 'ketamine', at: inCleft(-0.0122, 0.0018, 0), agent: 'ketamine' },
    { id: 'memantine', at: inCleft(-0.0122, 0.0014, 0), agent: 'memantine' },
    { id: 'nmdar', at: inCleft(0.0157, 0.0115, 0), standsOn: 'nmdar', isBeside: true },
    { id: 'glutamate', at: inCleft(-0.0164, 0.0055, 0) },
    { id: 'magnesium', at: inCleft(-0.0119, 0.0012, 0) },
    { id: 'ampar', at: inCleft(0, 0.011, -0.0095), standsOn: 'ampar', isBeside: true },
    { id: 'freeCalcium', at: inCleft(-0.0115, -0.0085, 0) },
    { id: 'membrane', at: inCleft(0.002, 0.0022, 0) },
    { id: 'scaffold', at: inCleft(0.0235, -0.0048, 0) },
  ],
  inside: [
    { id: 'camkii', at: [-0.136, 0.029, 0.069] },
    { id: 'phosphate', at: [-0.147, 0.028, 0.104] },
    { id: 'freeCalcium', at: [0.02, 0.17, -0.05] },
    { id: 'scaffold', at: [0.19, 0.195, -0.05] },
    { id: 'actin', at: [-0.05, -0.02, -0.01] },
    // Its left rim: on a page with panels they may stand over the right.
    { id: 'endosome', at: [0.143, 0.045, 0.042] },
  ],
  growth: [
    { id: 'amparSample', at: [-0.13, 0.27, 0.15] },
    { id: 'heroSpine', at: [0.3, 0, 0.2] },
    { id: 'firstOutline', at: [-0.33, -0.07, 0.1] },
    { id: 'actin', at: [0.05, -0.05, 0.05] },
    { id: 'camkii', at: [0.045, 0.085, 0.04] },
    { id: 'nmdarSample', at: [0.11, 0.27, 0.1] },
    { id: 'scaffold', at: [-0.1, 0.18, 0.2] },
    { id: 'dendrite', at: [0.7, -0.78, 0.25] },
    { id: 'bouton', at: [0.24, 0.62, 0.2] },
  ],
  nucleus: [
    { id: 'taggedSpine', at: [-0.38, 0.36, 0] },
    { id: 'neighbourSpine', at: [1.62, 0.02, 0.1] },
    { id: 'signal', at: [3.1, -0.82, 0.3] },
    { id: 'proteins', at: [6.4, -1.2, 0.3] },
    { id: 'dendrite', at: [-0.9, -1.25, 0.3] },
    { id: 'nucleus', at: [somaCentre[0] + 0.2, somaCentre[1] + 0.5, somaCentre[2] + 0.4], isOnSoma: true },
    { id: 'soma', at: [somaCentre[0] - 0.3, somaCentre[1] - 1.75, somaCentre[2] + 0.3], isOnSoma: true },
  ],
}

/** Where what is said of a thing can be read. */
export const labelSources: Readonly<Record<LabelId, CitationId | 'assumption'>> = {
  bouton: 'schikorski-stevens-1997',
  heroSpine: 'matsuzaki-2004',
  neighbourSpine: 'matsuzaki-2004',
  dendrite: 'spruston-1995',
  vesicles: 'schikorski-stevens-1997',
  glutamate: 'nielsen-2004',
  ampar: 'matsuzaki-2001',
  nmdar: 'erreger-2005',
  scaffold: 'schikorski-stevens-1997',
  camkii: 'chang-2019',
  actin: 'matsuzaki-2004',
  mitochondrion: 'schikorski-stevens-1997',
  magnesium: 'jahr-stevens-1990b',
  membrane: 'schikorski-stevens-1997',
  fusion: 'schikorski-stevens-1997',
  apv: 'assumption',
  ketamine: 'kotermanski-wood-2009',
  memantine: 'kotermanski-wood-2009',
  antibodies: 'hughes-2010',
  amyloid: 'li-2011',
  amparSample: 'matsuzaki-2001',
  nmdarSample: 'erreger-2005',
  firstOutline: 'matsuzaki-2004',
  taggedSpine: 'redondo-2010',
  signal: 'clopath-2008',
  proteins: 'clopath-2008',
  nucleus: 'impey-1996',
  soma: 'spruston-1995',
  phosphate: 'giese-1998',
  endosome: 'park-2004',
  freeCalcium: 'sabatini-2002',
  astrocyte: 'ventura-harris-1999',
}

/** A place in the synapse frame, µm, as a place of the world. */
function inCleft(x: number, y: number, z: number): [number, number, number] {
  return [x, psdCentreY + y, z]
}

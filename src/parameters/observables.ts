/** Every number that the model shows, by name. The wire, the CSV, the plots and the labels read these lists. */

/** Scalars reported for a spine. A name carries its unit where there is one. */
export const scalarNames = [
  /** Latest test response in percent of the mean of the test responses before the first other stimulus. */
  'epspSlopePercent',
  /** Voltage of the spine head. */
  'vmMV',
  'caUM',
  /** Fraction of CaMKII subunits that are active (Ca²⁺/CaM-bound or autonomous). */
  'camkiiActive',
  /** AMPARs in the PSD. */
  'amparSynaptic',
  /** Fraction of synaptic AMPARs with GluA1 S831 phosphorylated. */
  'amparPhosphoFraction',
  /** NMDARs that conduct: open and free of Mg²⁺. */
  'nmdarOpen',
  'spineVolumePercent',
  /** Synaptic AMPA conductance in percent of its start. */
  'weightPercent',
  /** Captured late-phase variable z. */
  'lateFraction',
  'dendriteMV',
  /** Mean glutamate concentration above the PSD. */
  'glutamateMM',
  'amparOpen',
  /** Fraction of NMDAR pores occupied by Mg²⁺. */
  'nmdarMgBlocked',
  'camkiiT286',
  /** CaMKII bound to GluN2B in the PSD: early LTP and its tag. */
  'camkiiBound',
  'pp1Active',
  'pkaActive',
  /** Dynamic F-actin in excess of rest. */
  'factin',
  /** Inward Ca²⁺ current, positive. */
  'caCurrentPA',
  /** Inward AMPA and NMDA current other than Ca²⁺, positive. */
  'naCurrentPA',
  'dockedVesicles',
  /** LTD tag D. */
  'depressionTag',
  /** Plasticity-related proteins p, shared by the whole cell. */
  'plasticityProteins',
  /** NMDARs in the membrane of the PSD, of those that stand there without antibodies or amyloid-β. */
  'nmdarSurfacePercent',
  /** Fraction of the NMDARs' glutamate sites that APV would hold if there were no glutamate. */
  'apvBound',
  /** Fractions of the NMDAR pores with a drug in them. */
  'ketamineTrapped',
  'memantineTrapped',
  /** How fast the cell makes them now, as a fraction of its fastest. */
  'proteinSynthesis',
] as const
export type ScalarName = (typeof scalarNames)[number]

/** Things that a picture must not miss, as running totals since the start of a run. */
export const counterNames = [
  'presynapticSpikes',
  'vesiclesFused',
  'postsynapticSpikes',
  'magnesiumExits',
  'amparsInserted',
  'amparsRemoved',
] as const
export type CounterName = (typeof counterNames)[number]

/** Columns of a trace sample, after the simulation time in seconds. Hero spine. */
export const traceNames = [
  'epspSlopePercent',
  'vmMV',
  'caUM',
  'camkiiActive',
  'amparSynaptic',
  'amparPhosphoFraction',
  'nmdarOpen',
  'spineVolumePercent',
  'weightPercent',
  'lateFraction',
] as const satisfies readonly ScalarName[]
export type TraceName = (typeof traceNames)[number]

/**
 * Columns of a sample, after the simulation time in seconds: the traces, then the running totals, so that whoever has
 * the samples knows when each thing happened, however far the run went at a time.
 */
export const sampleNames = [...traceNames, ...counterNames] as const

/** What each trace is called outside: in CSV files and by scripts. */
export const columnNames = {
  epspSlopePercent: 'epsp_slope_percent',
  vmMV: 'vm_mV',
  caUM: 'ca_uM',
  camkiiActive: 'camkii_active',
  amparSynaptic: 'ampar_synaptic',
  amparPhosphoFraction: 'ampar_phospho_fraction',
  nmdarOpen: 'nmdar_open',
  spineVolumePercent: 'spine_volume_percent',
  weightPercent: 'weight_percent',
  lateFraction: 'late_fraction',
} as const satisfies Record<TraceName, string>

export const receptorKinds = ['ampar', 'nmdar-2a', 'nmdar-2b'] as const
/** Their places among them, as frames and slots give them. */
export const amparKind = receptorKinds.indexOf('ampar')
export const nmdar2AKind = receptorKinds.indexOf('nmdar-2a')
export const nmdar2BKind = receptorKinds.indexOf('nmdar-2b')
/** What a receptor shows: its Markov states, grouped by what one can see of them. */
export const receptorStates = ['unbound', 'bound-once', 'bound-twice', 'open', 'desensitized'] as const
/** Its place among them, as frames give it. */
export const openState = receptorStates.indexOf('open')

/** What can sit in an NMDAR's pore besides Mg²⁺; the first is nothing. */
export const poreDrugs = ['none', 'ketamine', 'memantine'] as const

/** Vesicles whose place and time are told: the one that fuses next, and the latest that have fused. */
export const toldFusions = 5

/** Capacities of a frame's tables: a model that needs more refuses instead of writing past the end. */
export const maxReceptors = 512
export const maxMolecules = 6144

import { camkiiSpeciesCount } from '#src/model/calmodulin-network.ts'

/** Where the numbers of the run as a whole stand in `RunState.run`. Times in ms. */
export const runSlot = {
  time: 0,
  /** Times of the latest release, and of the latest other event that makes things change fast. */
  lastReleaseAt: 1,
  lastEventAt: 2,
  lastBackSpikeAt: 3,
  lastSampleAt: 4,
  presynapticSpikes: 5,
  vesiclesFused: 6,
  postsynapticSpikes: 7,
  /** Test responses: the latest, those before the first other stimulus, and whether that has come (1). */
  lastResponse: 8,
  baselineSum: 9,
  baselineCount: 10,
  isBaselineOver: 11,
  /** Responses and AMPA conductances that the run started with. */
  initialResponse: 12,
  initialHeroConductance: 13,
  initialNeighbourConductance: 14,
  /** Stays in the molecular level so far, and whether one goes on (1). */
  molecularStays: 15,
  isMolecular: 16,
  /** Voltage at which the dendrite is held; NaN where it is free. */
  clampVoltage: 17,
  /** Action potentials at the neighbour's bouton, and its vesicles that fused. */
  neighbourSpikes: 18,
  neighbourFused: 19,
  /** When the dendrite's voltage jumped last: the cell fired, or a clamp began or ended. */
  lastJumpAt: 20,
  /** Up to when what the calmodulin network drives has come (`slow-processes.ts`). */
  lastingTime: 21,
  /** Whether glutamate has been uncaged at the hero (1): from then on `RunState.pathway` is followed too. */
  isUncaged: 22,
} as const

/** What the spines of a cell share: dendrite, co-active synapses' conductances and plasticity-related proteins. */
export const cellSlot = {
  /** Voltage of the dendrite without spikes, mV, and what spikes add. */
  dendrite: 0,
  backSpike: 1,
  afterDepolarization: 2,
  /** Size of the next back-propagating spike relative to the first. */
  backpropagation: 3,
  /** Conductances of the co-active synapses, nS; NMDARs as two exponentials before their Mg²⁺ block. */
  coactiveAmpar: 4,
  coactiveNmdarRise: 5,
  coactiveNmdarDecay: 6,
  inhibition: 7,
  nuclearSignal: 8,
  plasticityProteins: 9,
  /** G proteins that GABA_B receptors activate, as two exponentials: a full volley at rest activates 1 at most. */
  gabaBRise: 10,
  gabaBDecay: 11,
} as const

/** The numbers of one spine. */
export const spineSlot = {
  /** Vesicles docked at the spine's own bouton. */
  dockedVesicles: 0,
  calcium: 1,
  rTypeActivation: 2,
  rTypeInactivation: 3,
  pka: 4,
  pp1: 5,
  bound: 6,
  depressionTag: 7,
  phosphorylated: 8,
  /** AMPARs in the PSD relative to the places at the start. */
  amparShare: 9,
  actin: 10,
  /** Volume without dynamic actin, relative to the start. */
  volume: 11,
  late: 12,
  /** Running totals. */
  amparsInserted: 13,
  amparsRemoved: 14,
  magnesiumExits: 15,
  /** Fractions of the NMDA pores with a drug in them. */
  ketamineTrapped: 16,
  memantineTrapped: 17,
  /** Of the spine's pathway: recent action potentials, post-tetanic potentiation, vesicles docked at a mean synapse. */
  facilitation: 18,
  augmentation: 19,
  pathwayDocked: 20,
  /** Voltage of the head, mV, and inward Ca²⁺ current, pA, at the end of the last step: where the next one begins. */
  headVoltage: 21,
  calciumCurrent: 22,
  /** Up to when the calmodulin network has come (`slow-processes.ts`), and Ca²⁺, µM, then. */
  networkTime: 23,
  networkCalcium: 24,
  /** Sums over time since `runSlot.lastingTime`: active CaMKII and calcineurin, and how calmodulin drives what lasts. */
  activeSum: 25,
  calcineurinSum: 26,
  camkiiSum: 27,
  calmodulinSum: 28,
  /** Dynamic F-actin that calmodulin calls for, and that filaments become. */
  actinCall: 29,
  /**
   * What single molecules showed at the end of the last step: conductances, nS, glutamate, µM, and numbers of
   * receptors. Used in the molecular level only.
   */
  moleculesAmpa: 30,
  moleculesNmda: 31,
  moleculesGlutamate: 32,
  moleculesBlocked: 33,
  moleculesConducting: 34,
  moleculesOpen: 35,
  /** NMDARs that are open, blocked or not. */
  moleculesNmdarsOpen: 36,
} as const

const firstMoleculeSlot = spineSlot.moleculesAmpa

/** The latest vesicles, whose glutamate may still be in the cleft: `[time, number in the run, molecules]` each. */
export const pulseWords = 3
export const pulseCount = 4

const amparStates = 7
const nmdarStates = 8

/** One spine's windows on the numbers of a run. */
export interface SpineState {
  /** By `spineSlot`. */
  readonly numbers: Float64Array
  /** Its latest vesicles. */
  readonly pulses: Float64Array
  /** Occupancies of kinetic states, in the order of `receptorKinds`. */
  readonly receptors: readonly [ampar: Float64Array, nmdar2A: Float64Array, nmdar2B: Float64Array]
  /** Concentrations of calmodulin and its partners, µM (`calmodulin-network.ts`). */
  readonly camkii: Float64Array
}

/** Everything that a run remembers at an instant, as one array with windows on it: a copy is one `set`. */
export interface RunState {
  readonly numbers: Float64Array
  readonly run: Float64Array
  readonly cell: Float64Array
  readonly hero: SpineState
  readonly neighbour: SpineState
  /**
   * A spine of the hero's pathway that lives through the same spikes and at which nothing is uncaged. As long as nothing
   * is uncaged at the hero either, the hero stands for it, and this is empty.
   */
  readonly pathway: SpineState
}

export function isUncaged({ run }: RunState): boolean {
  return run[runSlot.isUncaged] === 1
}

const runLength = Object.keys(runSlot).length
const cellLength = Object.keys(cellSlot).length
const spineLength = Object.keys(spineSlot).length

/** Numbers before this one count or mark things and are never interpolated. */
const pulsesLength = pulseWords * pulseCount
export const discreteLength = runLength + 3 * pulsesLength

export function createRunState(): RunState {
  const spineTotal = spineLength + amparStates + 2 * nmdarStates + camkiiSpeciesCount
  const numbers = new Float64Array(discreteLength + cellLength + 3 * spineTotal)
  let offset = 0
  const take = (length: number) => {
    offset += length
    return numbers.subarray(offset - length, offset)
  }
  const run = take(runLength)
  const heroPulses = take(pulsesLength)
  const neighbourPulses = take(pulsesLength)
  const pathwayPulses = take(pulsesLength)
  const takeSpine = (pulses: Float64Array): SpineState => ({
    pulses,
    numbers: take(spineLength),
    receptors: [take(amparStates), take(nmdarStates), take(nmdarStates)],
    camkii: take(camkiiSpeciesCount),
  })
  return {
    numbers,
    run,
    cell: take(cellLength),
    hero: takeSpine(heroPulses),
    neighbour: takeSpine(neighbourPulses),
    pathway: takeSpine(pathwayPulses),
  }
}

/** Makes the pathway's spine what the hero is now. While single molecules are followed there, receptors are at rest. */
export function copyHeroToPathway({ run, hero, pathway }: RunState): void {
  pathway.numbers.set(hero.numbers)
  pathway.pulses.set(hero.pulses)
  hero.receptors.forEach((occupancies, kind) => {
    if (run[runSlot.isMolecular] === 1) pathway.receptors[kind]!.fill(0).fill(1, 0, 1)
    else pathway.receptors[kind]!.set(occupancies)
  })
  pathway.camkii.set(hero.camkii)
}

/** Writes the state between two ends of a step: what counts things is the earlier end's until the later is reached. */
export function interpolateState(from: RunState, to: RunState, time: number, into: RunState): void {
  const start = from.run[runSlot.time]!
  const end = to.run[runSlot.time]!
  const blend = end > start ? (time - start) / (end - start) : 1
  const source = blend < 1 ? from : to
  into.numbers.set(source.numbers.subarray(0, discreteLength))
  for (let i = discreteLength; i < into.numbers.length; i++) {
    into.numbers[i] = from.numbers[i]! + blend * (to.numbers[i]! - from.numbers[i]!)
  }
  into.run[runSlot.time] = time
  // Single molecules are shown where the step ends; half a receptor would contradict the picture.
  into.hero.numbers.set(to.hero.numbers.subarray(firstMoleculeSlot), firstMoleculeSlot)
}

import type { ParameterId } from '#src/parameters/parameters.ts'

/** What the synapse is taken from: values that differ from the table, in the units of their rows. */
export const preparations = {
  /** An acute slice, in which a field electrode stimulates a whole pathway. The table's values are its. */
  slice: {},
  /**
   * Cultured neurons, of which one drives another, as Bi & Poo recorded them: at room temperature, in their bath, several
   * synapses from one cell on a short dendrite, no inhibition, spikes that run back tall. A vesicle fuses as seldom as in
   * a slice, as it does at most cultured synapses (Murthy et al. 1997). The spike's tail and Ca²⁺ and the last six rows
   * were chosen so that pairs and triplets change the weight as they saw: CaMKII that docks early, so that a minute of
   * pairs nearly fills the synapse, and PP1 that acts fast and takes what it can. Nobody has measured these.
   */
  culture: {
    temperature: 23,
    magnesiumConcentration: 2,
    extracellularCalcium: 3,
    coactiveSynapses: 35,
    inhibitionConductance: 0,
    spikePeak: 30,
    afterdepolarization: 10,
    afterdepolarizationCeiling: 10,
    rTypeConductance: 0.115,
    boundHalfCalmodulin: 0.151,
    inhibitorHalfCalcineurin: 0.08,
    pp1Power: 8,
    depressionRise: 0.06,
    depressionErasure: 0,
    slotsPerDepression: 0.95,
  },
} as const satisfies Record<string, Readonly<Partial<Record<ParameterId, number>>>>

export type PreparationId = keyof typeof preparations

import type { ParameterId } from '#src/parameters/parameters.ts'

/** What the synapse is taken from: values that differ from the table, in the units of their rows. */
export const preparations = {
  /** An acute slice, in which a field electrode stimulates a whole pathway. The table's values are its. */
  slice: {},
  /**
   * Cultured neurons, of which one drives another, as Bi & Poo recorded them: at room temperature, in their bath, a few
   * strong synapses from one cell on a short dendrite, no inhibition, spikes that run back tall. The last five rows and
   * the spike's tail and Ca²⁺ were chosen so that pairs change the weight as they saw: PP1 that is far from saturated and
   * acts fast, and CaMKII that needs more, as there is more Ca²⁺ in the cold. Nobody has measured these.
   */
  culture: {
    temperature: 23,
    magnesiumConcentration: 2,
    extracellularCalcium: 3,
    vesicleReleaseProbability: 0.4,
    coactiveSynapses: 10,
    inhibitionConductance: 0,
    spikePeak: 30,
    afterdepolarization: 10,
    afterdepolarizationCeiling: 10,
    rTypeConductance: 0.1,
    depressionErasure: 3,
    boundHalfCalmodulin: 0.29,
    inhibitorHalfCalcineurin: 0.22,
    pp1Power: 6,
    depressionRise: 0.1,
    slotsPerBound: 3,
  },
} as const satisfies Record<string, Readonly<Partial<Record<ParameterId, number>>>>

export type PreparationId = keyof typeof preparations

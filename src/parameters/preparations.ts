import type { ParameterId } from '#src/parameters/parameters.ts'

/** What the synapse is taken from: values that differ from the table, in the units of their rows. */
export const preparations = {
  /** An acute slice, in which a field electrode stimulates a whole pathway. The table's values are its. */
  slice: {},
  /**
   * Cultured neurons, of which one drives another: a few strong synapses from one cell on a thin dendrite, no inhibition,
   * spikes that run back tall and leave a long tail, a kinase that needs less, and steeper enzymes. Chosen so that pairs
   * of an input and a spike change the weight as Bi & Poo saw; nobody has measured most of it.
   */
  culture: {
    vesicleReleaseProbability: 0.4,
    coactiveSynapses: 10,
    inhibitionConductance: 0,
    neckResistance: 500,
    spikePeak: 30,
    afterdepolarization: 20,
    afterdepolarizationCeiling: 30,
    rTypeConductance: 0.06,
    inhibitorHalfCalcineurin: 0.0225,
    pp1Power: 8,
    boundPower: 12,
    boundHalfCalmodulin: 0.138,
    boundHalfPhosphorylated: 0.4,
    boundRate: 20,
    depressionRise: 5,
    depressionErasure: 50,
    slotsPerBound: 2.5,
  },
} as const satisfies Record<string, Readonly<Partial<Record<ParameterId, number>>>>

export type PreparationId = keyof typeof preparations

import type { ParameterId } from '#src/parameters/parameters.ts'

/** What the synapse is taken from: values that differ from the table, in the units of their rows. */
export const preparations = {
  /** An acute slice, in which a field electrode stimulates a whole pathway. The table's values are its. */
  slice: {},
  /**
   * Cultured neurons, of which one drives another: many strong synapses from one cell on a thin dendrite, spikes that run
   * back undiminished, and a kinase that needs less.
   */
  culture: {
    vesicleReleaseProbability: 0.2,
    coactiveSynapses: 12,
    inhibitionConductance: 0,
    neckResistance: 400,
  },
} as const satisfies Record<string, Readonly<Partial<Record<ParameterId, number>>>>

export type PreparationId = keyof typeof preparations

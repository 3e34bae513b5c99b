import type { ParameterId } from '#src/parameters/parameters.ts'

/** What the synapse is taken from: values that differ from the table, in the units of their rows. */
export const preparations = {
  /** An acute slice, in which a field electrode stimulates a whole pathway. The table's values are its. */
  slice: {},
  /**
   * Cultured neurons, of which one drives another, as Bi & Poo recorded them: at room temperature, in their bath, some 35
   * synapses from one cell on a short dendrite, no inhibition, spikes that run back tall. A vesicle fuses as seldom as in
   * a slice (the table's `vesicleReleaseProbability`), as it does at most cultured synapses (`murthy-1997`). That, the
   * number of synapses, the spike's tail and Ca²⁺ and the last six rows, eleven numbers, were chosen so that pairs and
   * triplets change the weight as they saw: CaMKII that docks early, so that a minute of pairs nearly fills the synapse,
   * and PP1 that acts fast (0.06 s; in slices 115 s) and takes what it can. `pp1Power`, `slotsPerDepression` and
   * `depressionErasure` (CaMKII erases nothing) stand at an end of their range. Nobody has measured these, and triplets
   * go steeply with them: src/model/README.md says how.
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

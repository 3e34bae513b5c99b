import type { ParameterId } from '#src/parameters/parameters.ts'

/** What the synapse is taken from: values that differ from the table, in the units of their rows. */
export const preparations = {
  /** An acute slice, in which a field electrode stimulates a whole pathway. The table's values are its. */
  slice: {},
  /**
   * Cultured neurons, of which one drives another, as Bi & Poo recorded them: at room temperature, in their bath, some 15
   * synapses from one cell on a short dendrite, no inhibition, spikes that run back tall. A vesicle fuses as seldom as in
   * a slice (0.044 in their bath is 0.033 in the table’s), as it does at most cultured synapses (`murthy-1997`). NMDARs with
   * Mg²⁺ lose glutamate and close sooner, as in `kampa-2004`: 17.1 instead of 5.6/s and 548 instead of 273/s in its model.
   *
   * How seldom vesicles fuse, three times the slice's NMDARs, the number of synapses, the spike's tail and Ca²⁺ and the last nine rows,
   * fifteen numbers, were chosen so that pairs and the triplets 10 ms apart change the weight as they saw: CaMKII that
   * docks early, so that a minute of pairs nearly fills the synapse, a cyclase that a single coincidence nearly saturates
   * (half at 0.007 µM of calmodulin; in slices 0.035), and PP1 that acts fast (0.044 s; in slices 90 s) and takes what it
   * can. `slotsPerDepression`, `depressionErasure` (CaMKII erases nothing) and `dockedProtection` (docked CaMKII guards nothing)
   * stand at an end of their range. Nobody has measured these: src/model/README.md says what hangs on them. PP1 does not keep
   * CaMKII from docking there (`boundHalfPp1`), and CaMKII stays docked for as long as when they were chosen.
   */
  culture: {
    temperature: 23,
    magnesiumConcentration: 2,
    extracellularCalcium: 3,
    vesicleReleaseProbability: 0.03284,
    coactiveSynapses: 15,
    inhibitionConductance: 0,
    gabaBConductance: 0,
    boundDecay: 6000,
    boundHalfPp1: 1000,
    spikePeak: 30,
    afterdepolarization: 10,
    afterdepolarizationCeiling: 10,
    rTypeConductance: 0.07,
    nmdar2ACount: 12,
    nmdar2BCount: 18,
    blockedUnbindFactor: 3.05,
    blockedCloseFactor: 2.01,
    boundHalfCalmodulin: 0.104,
    pkaHalfCalmodulin: 0.007,
    pkaRate: 0.355,
    inhibitorHalfCalcineurin: 0.0431,
    pp1Power: 7.4,
    depressionRise: 0.044,
    dockedProtection: 0,
    depressionErasure: 0,
    slotsPerDepression: 0.95,
  },
} as const satisfies Record<string, Readonly<Partial<Record<ParameterId, number>>>>

export type PreparationId = keyof typeof preparations

/**
 * What a simulation shows of itself at one instant. The object is reused: read it, copy what you keep.
 * Times in ms; the scalars carry their unit in their names (`#src/parameters/observables.ts`).
 */
export interface Observation {
  simTime: number
  /** Scalars of the hero spine, in the order of `scalarNames`. */
  readonly hero: Float64Array
  /** The same scalars of the unstimulated neighbour. */
  readonly neighbour: Float64Array
  /** Running totals since the start of the run, in the order of `counterNames`. */
  readonly counters: Float64Array
  /** Single receptors of the hero PSD. In the mean-field level their states are the expected numbers, rounded. */
  readonly receptors: ReceptorTable
  /** Glutamate molecules in the cleft; none in the mean-field level. */
  readonly glutamate: MoleculeTable
  /** The vesicle that fuses next, then those that fused last, the newest first. */
  readonly fusions: FusionTable
  level: 'mean-field' | 'molecular'
}

export interface FusionTable {
  /** ms; Infinity for the one to come, and −Infinity where none has been. */
  readonly time: Float64Array
  /** Place on the presynaptic membrane in the synapse frame, nm. */
  readonly x: Float32Array
  readonly z: Float32Array
}

export interface ReceptorTable {
  count: number
  /** Index into `receptorKinds`. */
  readonly kind: Uint8Array
  /** Number of a receptor's place in the PSD: rows move when others come or go, this never does. */
  readonly slot: Uint16Array
  /** Index into `receptorStates`. */
  readonly state: Uint8Array
  /** 1 where a Mg²⁺ sits in the pore (NMDARs only). */
  readonly magnesium: Uint8Array
  /** 1 where GluA1 S831 is phosphorylated (AMPARs only). */
  readonly phosphorylated: Uint8Array
  /** Index into `poreDrugs` (NMDARs only). */
  readonly poreDrug: Uint8Array
  /** Glutamate sites that APV holds, 0…2 (NMDARs only). */
  readonly apv: Uint8Array
  /** Place on the postsynaptic membrane in the synapse frame, nm. */
  readonly x: Float32Array
  readonly z: Float32Array
}

export interface MoleculeTable {
  count: number
  /** x, y, z of each molecule in the synapse frame, nm. */
  readonly position: Float32Array
  /** A molecule keeps its number from the fusion of its vesicle until it is taken up. */
  readonly identity: Uint32Array
  /** 1 where bound to a receptor. */
  readonly bound: Uint8Array
}

import {
  copyPool,
  createGlutamatePool,
  type GlutamatePool,
  poolCapacity,
  refillPool,
} from '#src/model/molecules/glutamate-pool.ts'
import { maxReceptors } from '#src/parameters/observables.ts'

/**
 * Single receptors, as columns by slot (`place-receptors.ts`). A receptor's kind follows from its slot; slots beyond
 * the present numbers are empty and their rows mean nothing.
 */
export interface ReceptorColumns {
  /** Index into the states of its kind's scheme. */
  readonly state: Uint8Array
  /**
   * What is left of the exponentially distributed hazard after which the receptor takes its next transition. It
   * falls by rate × time, which is exact however the rate changes and asks for no draw until something happens.
   */
  readonly hazard: Float64Array
  /** The same for the Mg²⁺ ion entering or leaving the pore; it falls while the pore is open. */
  readonly magnesiumHazard: Float64Array
  /** 1 where a Mg²⁺ ion sits in the pore. */
  readonly magnesium: Uint8Array
  /** Conductance level of an open AMPAR. */
  readonly level: Uint8Array
  /** Random numbers drawn for this slot so far: the index of the next one in its stream. */
  readonly draws: Uint32Array
  /** Identities of the glutamate molecules on it: two for each slot, of which a state fills 0, 1 or 2. */
  readonly bound: Uint32Array
}

/** All that the molecular level remembers: plain data. */
export interface MolecularState {
  /** Seed of this stay in the molecular level, from the run's seed and the number of the stay. */
  seed: number
  /** Ticks of 1 µs, or of a little less where a step was no whole number of them, taken in this stay. */
  ticks: number
  nextIdentity: number
  ampars: number
  nmdars2A: number
  nmdars2B: number
  phosphorylatedFraction: number
  /** Fraction of the NMDA pores with a drug in them. */
  occupiedFraction: number
  /** Voltage of the spine head in the latest step, mV. */
  voltage: number
  /** Mg²⁺ ions that have left a pore so far. */
  magnesiumExits: number
  /** Molecules lost beyond the rim so far: taken up or gone too far. */
  glutamateLost: number
  readonly glutamate: GlutamatePool
  readonly receptors: ReceptorColumns
}

/** An empty cleft. A state with less capacity than the default is only good for restoring from. */
export function createMolecularState(capacity: number = poolCapacity): MolecularState {
  return {
    seed: 0,
    ticks: 0,
    nextIdentity: 0,
    ampars: 0,
    nmdars2A: 0,
    nmdars2B: 0,
    phosphorylatedFraction: 0,
    occupiedFraction: 0,
    voltage: 0,
    magnesiumExits: 0,
    glutamateLost: 0,
    glutamate: createGlutamatePool(capacity),
    receptors: {
      state: new Uint8Array(maxReceptors),
      hazard: new Float64Array(maxReceptors),
      magnesiumHazard: new Float64Array(maxReceptors),
      magnesium: new Uint8Array(maxReceptors),
      level: new Uint8Array(maxReceptors),
      draws: new Uint32Array(maxReceptors),
      bound: new Uint32Array(2 * maxReceptors),
    },
  }
}

/** A deep copy for a snapshot; its pool is only as long as it is full. */
export function copyMolecularState(state: MolecularState): MolecularState {
  const { receptors } = state
  return {
    ...state,
    glutamate: copyPool(state.glutamate),
    receptors: {
      state: receptors.state.slice(),
      hazard: receptors.hazard.slice(),
      magnesiumHazard: receptors.magnesiumHazard.slice(),
      magnesium: receptors.magnesium.slice(),
      level: receptors.level.slice(),
      draws: receptors.draws.slice(),
      bound: receptors.bound.slice(),
    },
  }
}

/** Makes a state the same as a copy that was taken earlier. */
export function restoreMolecularState(state: MolecularState, copy: MolecularState): void {
  const { glutamate, receptors } = state
  Object.assign(state, copy, { glutamate, receptors })
  refillPool(glutamate, copy.glutamate)
  receptors.state.set(copy.receptors.state)
  receptors.hazard.set(copy.receptors.hazard)
  receptors.magnesiumHazard.set(copy.receptors.magnesiumHazard)
  receptors.magnesium.set(copy.receptors.magnesium)
  receptors.level.set(copy.receptors.level)
  receptors.draws.set(copy.receptors.draws)
  receptors.bound.set(copy.receptors.bound)
}

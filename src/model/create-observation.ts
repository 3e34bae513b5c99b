import type { Observation } from '#src/model/observation.ts'
import {
  counterNames,
  maxMolecules,
  maxReceptors,
  scalarNames,
  toldFusions,
} from '#src/parameters/observables.ts'

/** An observation with room for everything and nothing in it. */
export function createObservation(): Observation {
  return {
    simTime: 0,
    hero: new Float64Array(scalarNames.length),
    neighbour: new Float64Array(scalarNames.length),
    counters: new Float64Array(counterNames.length),
    receptors: {
      count: 0,
      kind: new Uint8Array(maxReceptors),
      slot: new Uint16Array(maxReceptors),
      state: new Uint8Array(maxReceptors),
      magnesium: new Uint8Array(maxReceptors),
      phosphorylated: new Uint8Array(maxReceptors),
      poreDrug: new Uint8Array(maxReceptors),
      apv: new Uint8Array(maxReceptors),
      x: new Float32Array(maxReceptors),
      z: new Float32Array(maxReceptors),
    },
    glutamate: {
      count: 0,
      position: new Float32Array(3 * maxMolecules),
      identity: new Uint32Array(maxMolecules),
      bound: new Uint8Array(maxMolecules),
    },
    fusions: {
      time: new Float64Array(toldFusions),
      x: new Float32Array(toldFusions),
      z: new Float32Array(toldFusions),
    },
    level: 'mean-field',
  }
}

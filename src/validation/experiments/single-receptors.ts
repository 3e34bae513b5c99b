import { advanceReceptors } from '#src/model/molecules/advance-receptors.ts'
import { drawReceptors } from '#src/model/molecules/enter-molecules.ts'
import { addMolecule } from '#src/model/molecules/glutamate-pool.ts'
import { createMolecularState, type MolecularState } from '#src/model/molecules/molecular-state.ts'
import {
  createReceptorSurroundings,
  fillSlots,
  type ReceptorSurroundings,
  setVoltage,
} from '#src/model/molecules/receptor-surroundings.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { placeReceptors } from '#src/model/place-receptors.ts'
import { kindOfSlot, type ReceptorNumbers } from '#src/model/receptor-roster.ts'

/** Single receptors under a glutamate concentration that an experiment prescribes, instead of wandering ones. */
export interface SingleReceptors {
  readonly state: MolecularState
  readonly around: ReceptorSurroundings
  /** Lets `dt` ms pass at a concentration, µM. */
  advance(dt: number, glutamate: number): void
  /** Receptors of a kind in a kinetic state. */
  count(kind: number, kinetic: number): number
}

const reservoir = 4000

/** Places do not matter where glutamate is everywhere the same. */
const places = placeReceptors(1, 0.16)

export function createSingleReceptors(
  values: ParameterValues,
  seed: number,
  numbers: ReceptorNumbers,
  voltage: number,
  occupancies: readonly Float64Array[],
): SingleReceptors {
  const placed = createReceptorSurroundings(seed, values, places)
  // One cell that is everywhere, with so many molecules that binding a few changes nothing.
  const cells = {
    ...placed.cells,
    perSide: 1,
    half: 1,
    perMicrometre: 0,
    counts: new Int32Array(1),
    concentrationOfOne: 0,
  }
  const around = { ...placed, cells, cellOfSlot: new Int32Array(placed.cellOfSlot.length) }
  const state = createMolecularState(reservoir)
  Object.assign(state, numbers, { seed })
  fillSlots(around, state, 0, 0)
  setVoltage(around, values, voltage)
  drawReceptors(state, around, values, occupancies, voltage)
  for (let i = 0; i < reservoir; i++) addMolecule(state.glutamate, i, 0, 0, 0)
  cells.counts[0] = reservoir
  return {
    state,
    around,
    advance(dt, glutamate) {
      cells.concentrationOfOne = glutamate / cells.counts[0]!
      advanceReceptors(state, around, dt)
    },
    count(kind, kinetic) {
      let count = 0
      for (let i = 0; i < around.filledCount; i++) {
        const slot = around.filled[i]!
        if (kindOfSlot(slot) === kind && state.receptors.state[slot] === kinetic) count++
      }
      return count
    },
  }
}

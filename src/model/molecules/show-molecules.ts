import { membraneThickness, psdHeight } from '#src/anatomy/landmarks.ts'
import type { MolecularState } from '#src/model/molecules/molecular-state.ts'
import type { ReceptorSurroundings } from '#src/model/molecules/receptor-surroundings.ts'
import type { MoleculeTable, Observation, ReceptorTable } from '#src/model/observation.ts'
import { kindOfSlot } from '#src/model/receptor-roster.ts'
import { writeReceptor } from '#src/model/show-expected-receptors.ts'
import { maxMolecules } from '#src/parameters/observables.ts'
import { nm, um } from '#src/parameters/units.ts'

/** Where the two glutamates of a receptor sit: above the membrane's outer face, and to both sides of the axis, µm. */
const bindingSiteHeight = 0.008
const bindingSiteOffset = 0.003

/** Writes single molecules and receptors into the picture's tables. */
export function showMolecules(
  state: MolecularState,
  around: ReceptorSurroundings,
  observation: Observation,
): void {
  showReceptors(state, around, observation.receptors)
  observation.glutamate.count = 0
  showBound(state, around, observation.glutamate)
  showFree(state, observation.glutamate)
}

function showReceptors(state: MolecularState, around: ReceptorSurroundings, table: ReceptorTable): void {
  const { receptors } = state
  table.count = around.filledCount
  for (let row = 0; row < around.filledCount; row++) {
    const slot = around.filled[row]!
    const seenAs = around.hazards[kindOfSlot(slot)]!.seenAs[receptors.state[slot]!]!
    const { magnesium } = receptors
    writeReceptor(table, row, slot, around.places, seenAs, magnesium[slot]!, around.phosphorylated[slot]!)
  }
}

function showBound(state: MolecularState, around: ReceptorSurroundings, table: MoleculeTable): void {
  const { receptors } = state
  for (let i = 0; i < around.filledCount; i++) {
    const slot = around.filled[i]!
    const sites = around.hazards[kindOfSlot(slot)]!.glutamate[receptors.state[slot]!]!
    for (let site = 0; site < sites; site++) {
      const x = around.places.x[slot]! + (site === 0 ? -bindingSiteOffset : bindingSiteOffset)
      const identity = receptors.bound[2 * slot + site]!
      writeMolecule(table, identity, x, bindingSiteHeight, around.places.z[slot]!, 1)
    }
  }
}

/** A picture has room for two vesicles; of more molecules than that it shows as many as it can. */
function showFree(state: MolecularState, table: MoleculeTable): void {
  const { glutamate } = state
  for (let row = 0; row < glutamate.count && table.count < maxMolecules; row++) {
    const { x, z, height } = glutamate
    writeMolecule(table, glutamate.identity[row]!, x[row]!, height[row]!, z[row]!, 0)
  }
}

/** The model's cleft is flat; in the picture it follows the dome of the PSD. */
function writeMolecule(
  table: MoleculeTable,
  identity: number,
  x: number,
  height: number,
  z: number,
  bound: number,
): void {
  const row = table.count++
  table.position[3 * row] = x * (um / nm)
  table.position[3 * row + 1] = (psdHeight(x, z) + membraneThickness / 2 + height) * (um / nm)
  table.position[3 * row + 2] = z * (um / nm)
  table.identity[row] = identity
  table.bound[row] = bound
}

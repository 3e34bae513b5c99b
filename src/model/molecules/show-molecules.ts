import { membraneThickness, psdHeight } from '#src/anatomy/landmarks.ts'
import type { GlutamatePool } from '#src/model/molecules/glutamate-pool.ts'
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

/** More than any two molecules of the same picture are apart in age. */
const identityMask = 0xffff
const rowOfIdentity = new Int32Array(identityMask + 1)

/**
 * Moves the free molecules of a picture a share of the way to where they are a tick later. Whoever has been bound or
 * lost by then stays where it is.
 */
export function moveTowards(table: MoleculeTable, later: GlutamatePool, share: number): void {
  for (let row = 0; row < later.count; row++) rowOfIdentity[later.identity[row]! & identityMask] = row
  for (let shown = 0; shown < table.count; shown++) {
    if (table.bound[shown] === 1) continue
    const row = rowOfIdentity[table.identity[shown]! & identityMask]!
    if (row >= later.count || later.identity[row] !== table.identity[shown]) continue
    moveTowardsPlace(table.position, 3 * shown, toNanometres(later.x[row]!), share)
    const height = pictureHeight(later.x[row]!, later.height[row]!, later.z[row]!)
    moveTowardsPlace(table.position, 3 * shown + 1, height, share)
    moveTowardsPlace(table.position, 3 * shown + 2, toNanometres(later.z[row]!), share)
  }
}

function moveTowardsPlace(position: Float32Array, index: number, target: number, share: number): void {
  position[index]! += share * (target - position[index]!)
}

/** Micrometres of the model as nanometres of the picture. */
function toNanometres(place: number): number {
  return place * (um / nm)
}

/** The model's cleft is flat; in the picture it follows the dome of the PSD. */
function pictureHeight(x: number, height: number, z: number): number {
  return (psdHeight(x, z) + membraneThickness / 2 + height) * (um / nm)
}

function writeMolecule(
  table: MoleculeTable,
  identity: number,
  x: number,
  height: number,
  z: number,
  bound: number,
): void {
  const row = table.count++
  table.position[3 * row] = toNanometres(x)
  table.position[3 * row + 1] = pictureHeight(x, height, z)
  table.position[3 * row + 2] = toNanometres(z)
  table.identity[row] = identity
  table.bound[row] = bound
}

import { countAbovePsd } from '#src/model/molecules/cleft-cells.ts'
import type { MolecularState } from '#src/model/molecules/molecular-state.ts'
import type { ReceptorSurroundings } from '#src/model/molecules/receptor-surroundings.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { kindOfSlot } from '#src/model/receptor-roster.ts'
import { amparKind, nmdar2AKind } from '#src/parameters/observables.ts'

/** What spine electricity and the plots read off single molecules. */
export interface MolecularReadings {
  /** Mean over the last advance, nS: an opening counts by the time that it lasted. */
  ampaConductance: number
  /** The same for NMDARs that are open and free of Mg²⁺. */
  nmdaConductance: number
  amparsOpen: number
  /** NMDARs that are open now, whether something sits in the pore or not. */
  nmdarsOpen: number
  /** NMDARs that are open and free of Mg²⁺ now, by subtype. */
  nmdars2AConducting: number
  nmdars2BConducting: number
  /** NMDARs with a Mg²⁺ ion in the pore now, open or closed. */
  nmdarsBlocked: number
  /** Free glutamate above the PSD now, µM. */
  glutamate: number
}

export function createMolecularReadings(): MolecularReadings {
  return {
    ampaConductance: 0,
    nmdaConductance: 0,
    amparsOpen: 0,
    nmdarsOpen: 0,
    nmdars2AConducting: 0,
    nmdars2BConducting: 0,
    nmdarsBlocked: 0,
    glutamate: 0,
  }
}

/** Reads off the present instant what receptors do; the conductances are those of this instant. */
export function readReceptors(
  state: MolecularState,
  around: ReceptorSurroundings,
  values: ParameterValues,
  readings: MolecularReadings,
): void {
  const { state: kinetic, level, magnesium } = state.receptors
  let amparsOpen = 0
  let ampaConductance = 0
  let nmdarsOpen = 0
  let conducting2A = 0
  let conducting2B = 0
  let blocked = 0
  for (let i = 0; i < around.filledCount; i++) {
    const slot = around.filled[i]!
    const kind = kindOfSlot(slot)
    const isOpen = kinetic[slot] === around.hazards[kind]!.openState
    if (kind === amparKind) {
      if (!isOpen) continue
      amparsOpen++
      ampaConductance += around.conductances.level[level[slot]!]!
      continue
    }
    if (isOpen) nmdarsOpen++
    if (magnesium[slot] === 1) blocked++
    else if (isOpen && around.occupied[slot] === 0) {
      if (kind === nmdar2AKind) conducting2A++
      else conducting2B++
    }
  }
  readings.ampaConductance = ampaConductance
  readings.nmdaConductance = (conducting2A + conducting2B) * values.nmdarConductance
  readings.amparsOpen = amparsOpen
  readings.nmdarsOpen = nmdarsOpen
  readings.nmdars2AConducting = conducting2A
  readings.nmdars2BConducting = conducting2B
  readings.nmdarsBlocked = blocked
}

/** Reads off the present instant how much glutamate is above the PSD. */
export function readGlutamate(
  state: MolecularState,
  around: ReceptorSurroundings,
  readings: MolecularReadings,
): void {
  readings.glutamate = countAbovePsd(state.glutamate, around.cells) * around.cells.meanOfOne
}

/** Counts the receptors in each kinetic state, by kind: occupancies as a mean-field level starts from. */
export function countOccupancies(state: MolecularState, around: ReceptorSurroundings): Float64Array[] {
  const occupancies = around.hazards.map((hazards) => new Float64Array(hazards.seenAs.length))
  for (let i = 0; i < around.filledCount; i++) {
    const slot = around.filled[i]!
    occupancies[kindOfSlot(slot)]![state.receptors.state[slot]!]!++
  }
  for (const counts of occupancies) {
    const total = counts.reduce((sum, count) => sum + count, 0)
    if (total === 0) counts[0] = 1
    else for (let i = 0; i < counts.length; i++) counts[i]! /= total
  }
  return occupancies
}

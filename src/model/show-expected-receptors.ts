import { drawStream } from '#src/model/draw-streams.ts'
import type { KineticScheme } from '#src/model/kinetic-scheme.ts'
import type { ReceptorTable } from '#src/model/observation.ts'
import { placeReceptors, type ReceptorPlaces } from '#src/model/place-receptors.ts'
import { createSlotOrder, flagFirst } from '#src/model/receptor-ranks.ts'
import { isFilled, kindOfSlot, listFilledSlots, type ReceptorNumbers } from '#src/model/receptor-roster.ts'
import { apportion } from '#src/numerics/largest-remainder.ts'
import {
  amparKind,
  maxReceptors,
  nmdar2AKind,
  nmdar2BKind,
  receptorKinds,
  receptorStates,
} from '#src/parameters/observables.ts'
import { nm, um } from '#src/parameters/units.ts'

/** What the mean-field level knows of the receptors of a PSD. */
export interface ExpectedReceptors {
  readonly numbers: ReceptorNumbers
  /** Occupancies of each kind's kinetic states, in the order of `receptorKinds`. */
  readonly occupancies: readonly Float64Array[]
  /** Fraction of AMPARs with S831 phosphorylated. */
  readonly phosphorylatedFraction: number
  /** Fraction of NMDAR pores without Mg²⁺. */
  readonly unblockedFraction: number
}

/** Shows expected numbers as single receptors. Made once for a run, and again when the PSD's radius changes. */
export interface ExpectedReceptorDisplay {
  readonly places: ReceptorPlaces
  write(table: ReceptorTable, expected: ExpectedReceptors): void
}

/** Who shows first, where only some can: what is seen at a glance keeps its receptors. */
const showOrder = ['open', 'bound-twice', 'bound-once', 'desensitized', 'unbound'] as const

/** @param schemes the three schemes in the order of `receptorKinds`; of these only the states are read. */
export function createExpectedReceptorDisplay(
  seed: number,
  psdRadius: number,
  schemes: readonly KineticScheme[],
): ExpectedReceptorDisplay {
  const places = placeReceptors(seed, psdRadius)
  const stateOrder = createSlotOrder(seed, drawStream.receptorRank)
  const magnesiumOrder = createSlotOrder(seed, drawStream.magnesiumRank)
  const phosphateOrder = createSlotOrder(seed, drawStream.phosphateRank)
  const seenAs = schemes.map((scheme) => scheme.states.map((state) => receptorStates.indexOf(state.seenAs)))
  const shares = new Float64Array(receptorStates.length)
  const counts = new Int32Array(receptorStates.length)
  const shown = new Uint8Array(maxReceptors)
  const magnesium = new Uint8Array(maxReceptors)
  const phosphorylated = new Uint8Array(maxReceptors)
  const filled = new Uint16Array(maxReceptors)

  function assignStates(kind: number, occupancies: Float64Array, numbers: ReceptorNumbers): void {
    shares.fill(0)
    for (let state = 0; state < occupancies.length; state++) {
      shares[seenAs[kind]![state]!]! += occupancies[state]!
    }
    apportion(shares, countOf(kind, numbers), counts)
    let turn = 0
    for (const slot of stateOrder[kind]!) {
      if (!isFilled(slot, numbers)) continue
      while (counts[receptorStates.indexOf(showOrder[turn]!)] === 0) turn++
      const state = receptorStates.indexOf(showOrder[turn]!)
      counts[state]!--
      shown[slot] = state
    }
  }

  return {
    places,
    write(table, { numbers, occupancies, phosphorylatedFraction, unblockedFraction }) {
      for (let kind = 0; kind < receptorKinds.length; kind++) assignStates(kind, occupancies[kind]!, numbers)
      const phosphorylatedAmpars = Math.round(phosphorylatedFraction * numbers.ampars)
      flagFirst(phosphateOrder, amparKind, numbers, phosphorylatedAmpars, phosphorylated)
      for (const kind of [nmdar2AKind, nmdar2BKind]) {
        const blocked = Math.round((1 - unblockedFraction) * countOf(kind, numbers))
        flagFirst(magnesiumOrder, kind, numbers, blocked, magnesium)
      }
      table.count = listFilledSlots(numbers, filled)
      for (let row = 0; row < table.count; row++) {
        const slot = filled[row]!
        writeReceptor(table, row, slot, places, shown[slot]!, magnesium[slot]!, phosphorylated[slot]!)
      }
    },
  }
}

/** One row of the picture's table, the same for both levels. */
export function writeReceptor(
  table: ReceptorTable,
  row: number,
  slot: number,
  places: ReceptorPlaces,
  state: number,
  magnesium: number,
  phosphorylated: number,
): void {
  table.slot[row] = slot
  table.kind[row] = kindOfSlot(slot)
  table.state[row] = state
  table.magnesium[row] = magnesium
  table.phosphorylated[row] = phosphorylated
  table.x[row] = places.x[slot]! * (um / nm)
  table.z[row] = places.z[slot]! * (um / nm)
}

function countOf(kind: number, numbers: ReceptorNumbers): number {
  if (kind === amparKind) return numbers.ampars
  return kind === nmdar2AKind ? numbers.nmdars2A : numbers.nmdars2B
}

import { amparSlots, nmdarSlots } from '#src/model/place-receptors.ts'
import { amparKind, nmdar2AKind, nmdar2BKind } from '#src/parameters/observables.ts'

/** How many receptors of each kind stand in the PSD. */
export interface ReceptorNumbers {
  ampars: number
  nmdars2A: number
  nmdars2B: number
}

/** The kind of receptor that a slot is for: index into `receptorKinds`. */
export function kindOfSlot(slot: number): number {
  if (slot >= nmdarSlots) return amparKind
  return slot % 2 === 0 ? nmdar2AKind : nmdar2BKind
}

export function isFilled(slot: number, numbers: ReceptorNumbers): boolean {
  if (slot >= nmdarSlots) return slot - nmdarSlots < numbers.ampars
  return slot >> 1 < (slot % 2 === 0 ? numbers.nmdars2A : numbers.nmdars2B)
}

/** Whole receptors that fit: an expected number is rounded, and the PSD has only so many slots. */
export function wholeAmpars(expected: number): number {
  return Math.min(amparSlots, Math.max(0, Math.round(expected)))
}

/**
 * Lists the filled slots in ascending order: NMDARs, then AMPARs. Rows of the picture's receptor table follow this
 * list, so that a receptor keeps its row while AMPARs come and go. @returns how many there are.
 */
export function listFilledSlots(numbers: ReceptorNumbers, into: Uint16Array): number {
  let count = 0
  for (let slot = 0; slot < into.length; slot++) if (isFilled(slot, numbers)) into[count++] = slot
  return count
}

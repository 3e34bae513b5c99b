import { isFilled, kindOfSlot, type ReceptorNumbers } from '#src/model/receptor-roster.ts'
import { hash3 } from '#src/numerics/random-streams.ts'
import { maxReceptors, receptorKinds } from '#src/parameters/observables.ts'

/**
 * The slots of each kind in an order drawn once for a run. Where only an expected number of receptors is known to be
 * in some condition, the first ones in this order are shown in it: who they are depends on the number alone, so
 * that nobody changes while the number stays, and a picture does not depend on when others were taken.
 */
export type SlotOrder = readonly (readonly number[])[]

export function createSlotOrder(seed: number, stream: number): SlotOrder {
  const slots = Array.from({ length: maxReceptors }, (_, slot) => slot)
  const charm = slots.map((slot) => hash3(seed, stream, slot))
  slots.sort((a, b) => charm[a]! - charm[b]! || a - b)
  return receptorKinds.map((_, kind) => slots.filter((slot) => kindOfSlot(slot) === kind))
}

/** Sets `flags` to 1 for the first `count` filled slots of a kind and to 0 for its other slots. */
export function flagFirst(
  order: SlotOrder,
  kind: number,
  numbers: ReceptorNumbers,
  count: number,
  flags: Uint8Array,
): void {
  let left = count
  for (const slot of order[kind]!) {
    const isFlagged = left > 0 && isFilled(slot, numbers)
    flags[slot] = isFlagged ? 1 : 0
    if (isFlagged) left--
  }
}

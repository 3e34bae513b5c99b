import type { ParameterValues } from '#src/model/parameter-values.ts'
import { unblockedFraction } from '#src/model/processes/block-nmda-pores.ts'
import { spineSlot } from '#src/model/run-state.ts'
import { exponential } from '#src/numerics/exponential.ts'
import { relaxBetween } from '#src/numerics/relax.ts'

/**
 * Ketamine and memantine enter NMDA pores that are open and not taken by Mg²⁺, and are locked in when the pore closes:
 * what is used more is blocked more, and lasting openings by lingering glutamate are enough to block a resting synapse
 * within minutes. From some receptors memantine slips out of the closed pore; there it never stays.
 * @param openShare share of the NMDARs that are open, by Mg²⁺ blocked or not.
 */
export function trapInNmdaPores(
  values: ParameterValues,
  spine: Float64Array,
  openShare: number,
  voltage: number,
  dt: number,
): void {
  const { ketamineConcentration, memantineConcentration } = values
  const isClean = spine[spineSlot.ketamineTrapped] === 0 && spine[spineSlot.memantineTrapped] === 0
  if (isClean && ketamineConcentration === 0 && memantineConcentration === 0) return
  const entry =
    openShare *
    unblockedFraction(values, voltage) *
    exponential((values.blockerEntryVoltage - voltage) / values.blockerVoltage)
  const memantineRoom = Math.max(0, values.memantineTrapped - spine[spineSlot.ketamineTrapped]!)
  const ketamineRoom = Math.max(0, 1 - spine[spineSlot.memantineTrapped]!)
  const trap = (slot: number, room: number, rate: number, exit: number) => {
    const share = room > 0 ? spine[slot]! / room : 0
    spine[slot] = room * relaxBetween(Math.min(1, share), entry * rate, openShare * exit, dt)
  }
  trap(
    spineSlot.ketamineTrapped,
    ketamineRoom,
    ketamineConcentration * values.ketamineEntry,
    values.ketamineExit,
  )
  trap(
    spineSlot.memantineTrapped,
    memantineRoom,
    memantineConcentration * values.memantineEntry,
    values.memantineExit,
  )
}

/** Fraction of the NMDA pores that no drug sits in. */
export function poresWithoutDrug(spine: Float64Array): number {
  return Math.max(0, 1 - spine[spineSlot.ketamineTrapped]! - spine[spineSlot.memantineTrapped]!)
}

import { parameters } from '#src/parameters/parameters.ts'

/** Ions in a volume of 1 µm³ at 1 µM. */
const ionsPerUM = 602.2

/** How many free Ca²⁺ ions the head holds: its concentration (µM) times its volume (percent of the start). */
export function freeCalciumIons(caUM: number, volumePercent: number): number {
  return caUM * parameters.spineVolume.value * (volumePercent / 100) * ionsPerUM
}

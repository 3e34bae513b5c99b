import { parameters } from '#src/parameters/parameters.ts'

/** Free Ca²⁺, µM, at which the glow begins and at which it is full. */
export const glowFrom = 0.06
export const glowFull = 6

/** Ca²⁺ as light: 0 at rest, 1 at `glowFull`, each doubling the same step, because concentrations span decades. */
export function calciumOnLogScale(caUM: number): number {
  const share = Math.log(Math.max(caUM, glowFrom) / glowFrom) / Math.log(glowFull / glowFrom)
  return Math.min(1, share)
}

/** Ions in a volume of 1 µm³ at 1 µM. */
const ionsPerUM = 602.2

/** How many free Ca²⁺ ions the head holds: its concentration (µM) times its volume (percent of the start). */
export function freeCalciumIons(caUM: number, volumePercent: number): number {
  return caUM * parameters.spineVolume.value * (volumePercent / 100) * ionsPerUM
}

/** Physics that no biology changes, in the base units of `#src/parameters/units.ts`. */

/** RT/F, mV, at a temperature in °C. */
export function thermalVoltage(temperature: number): number {
  return 0.0861733 * (temperature + 273.15)
}

/** Rise of a divalent ion's concentration in 1 µm³ that 1 pA brings, µM/ms: 1/(2F). */
export const divalentPerCurrent = 5.182

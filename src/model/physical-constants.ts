/** Physics that no biology changes, in the base units of `#src/parameters/units.ts`. */

/** RT/F at 34 °C, mV. */
export const thermalVoltage = 26.48

/** Rise of a divalent ion's concentration in 1 µm³ that 1 pA brings, µM/ms: 1/(2F). */
export const divalentPerCurrent = 5.182

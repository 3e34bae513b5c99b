import type { ParameterValues } from '#src/model/parameter-values.ts'
import { exponential } from '#src/numerics/exponential.ts'

/**
 * Fraction of open NMDARs whose pore is free of Mg²⁺ at a voltage, mV (Jahr & Stevens 1990b). It is the mean-field
 * level's factor, and the time average of the single pores below.
 */
export function unblockedFraction(values: ParameterValues, voltage: number): number {
  return 1 / (1 + blockRatio(values, voltage))
}

/** Rate, 1/ms, at which the Mg²⁺ ion of an open NMDAR leaves the pore (Jahr & Stevens 1990a). */
export function magnesiumExitRate(values: ParameterValues, voltage: number): number {
  return values.magnesiumExitRate * exponential(voltage / values.magnesiumExitVoltage)
}

/** Rate, 1/ms, at which a Mg²⁺ ion enters a free open pore: whatever makes the unblocked fraction come out. */
export function magnesiumEntryRate(values: ParameterValues, voltage: number): number {
  return magnesiumExitRate(values, voltage) * blockRatio(values, voltage)
}

/** Blocked to unblocked open pores. */
function blockRatio(values: ParameterValues, voltage: number): number {
  return (
    (values.magnesiumConcentration / values.magnesiumHalfBlock) *
    exponential(-values.magnesiumVoltageSlope * voltage)
  )
}

import { exponential } from '#src/numerics/exponential.ts'

/** Largest value of exp(−t/decay) − exp(−t/rise). */
export function doubleExponentialPeak(rise: number, decay: number): number {
  const peakTime = (Math.log(decay / rise) * rise * decay) / (decay - rise)
  return exponential(-peakTime / decay) - exponential(-peakTime / rise)
}

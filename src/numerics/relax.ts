import { exponential } from '#src/numerics/exponential.ts'

/**
 * Where a quantity with dy/dt = gain·(1 − y) − loss·y stands after `dt`: exact for constant rates, stable for any
 * step, and never outside 0…1 when it starts inside.
 */
export function relaxBetween(value: number, gain: number, loss: number, dt: number): number {
  const rate = gain + loss
  if (rate <= 0) return value
  const rest = gain / rate
  return rest + (value - rest) * exponential(-rate * dt)
}

/** Where a quantity with dy/dt = (target − y)/time stands after `dt`. */
export function relaxTowards(value: number, target: number, time: number, dt: number): number {
  return target + (value - target) * exponential(-dt / time)
}

import type { KineticScheme } from '#src/model/kinetic-scheme.ts'
import { createOccupancyStepper, restingOccupancies } from '#src/model/step-occupancies.ts'

/** What a course of open receptors looks like. Times in ms. */
export interface MeanResponse {
  readonly peak: number
  readonly peakTime: number
  /** 10 % to 90 % of the peak, ms. */
  readonly rise: number
  /** From the peak to 1/e of it, ms. */
  readonly decay: number
}

/** The mean response to a glutamate concentration over time, as a weighted sum of open occupancies. */
export function respond(
  parts: readonly { readonly scheme: KineticScheme; readonly weight: number }[],
  glutamate: (t: number) => number,
  until: number,
  dt: number,
): MeanResponse {
  const steppers = parts.map(({ scheme }) => createOccupancyStepper(scheme))
  const occupancies = parts.map(({ scheme }) => restingOccupancies(scheme))
  const course: number[] = []
  for (let k = 0; k * dt < until; k++) {
    let sum = 0
    parts.forEach(({ scheme, weight }, i) => {
      steppers[i]!.step(occupancies[i]!, glutamate((k + 0.5) * dt), dt)
      sum += weight * occupancies[i]![scheme.openState]!
    })
    course.push(sum)
  }
  const peak = Math.max(...course)
  const peakIndex = course.indexOf(peak)
  const crossing = (share: number) => course.findIndex((value) => value >= share * peak)
  const fallen = course.findIndex((value, k) => k > peakIndex && value < peak / Math.E)
  return {
    peak,
    peakTime: (peakIndex + 1) * dt,
    rise: (crossing(0.9) - crossing(0.1)) * dt,
    decay: fallen < 0 ? Number.POSITIVE_INFINITY : (fallen - peakIndex) * dt,
  }
}

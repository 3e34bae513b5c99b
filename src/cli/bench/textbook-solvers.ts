import { createRequire } from 'node:module'
import type { SpineEquations } from '#src/cli/bench/spine-equations.ts'

/** What is used of the odex package, which ships no types that a strict project can read. */
interface Odex {
  Solver: new (
    size: number,
  ) => {
    maxSteps: number
    absoluteTolerance: number
    relativeTolerance: number
    solve(
      derive: (time: number, y: number[]) => number[],
      from: number,
      y: number[],
      to: number,
    ): { readonly y: number[]; readonly outcome: number }
  }
}

const { Solver } = createRequire(import.meta.url)('odex') as Odex
const tolerance = 1e-4

/** Goes from release to release with odex (Gragg–Bulirsch–Stoer, error control). @returns where it ends. */
export function solveWithOdex(equations: SpineEquations, duration: number): Float64Array {
  const size = equations.initial.length
  const slopes = new Float64Array(size)
  let y = [...equations.initial]
  const ends = [...equations.releases.filter((at) => at > 0 && at < duration), duration]
  let time = 0
  for (const end of ends) {
    const solver = new Solver(size)
    solver.maxSteps = 1e9
    solver.absoluteTolerance = tolerance
    solver.relativeTolerance = tolerance
    const { y: reached, outcome } = solver.solve(
      (t, state) => {
        equations.derive(t, state, slopes)
        return Array.from(slopes)
      },
      time,
      y,
      end,
    )
    if (outcome !== 0) throw new Error(`odex stopped between ${time} and ${end} ms with outcome ${outcome}.`)
    y = reached
    time = end
  }
  return Float64Array.from(y)
}

/** The classical Runge–Kutta method with steps of `dt` ms. @returns where it ends. */
export function solveWithRk4(equations: SpineEquations, duration: number, dt: number): Float64Array {
  const size = equations.initial.length
  const y = equations.initial.slice()
  const stage = new Float64Array(size)
  const slopes = [0, 1, 2, 3].map(() => new Float64Array(size))
  const [k1, k2, k3, k4] = slopes as [Float64Array, Float64Array, Float64Array, Float64Array]
  const shift = (slope: Float64Array, by: number) => {
    for (let i = 0; i < size; i++) stage[i] = y[i]! + by * slope[i]!
  }
  const steps = Math.round(duration / dt)
  for (let n = 0; n < steps; n++) {
    const time = n * dt
    equations.derive(time, y, k1)
    shift(k1, dt / 2)
    equations.derive(time + dt / 2, stage, k2)
    shift(k2, dt / 2)
    equations.derive(time + dt / 2, stage, k3)
    shift(k3, dt)
    equations.derive(time + dt, stage, k4)
    for (let i = 0; i < size; i++) y[i]! += (dt / 6) * (k1[i]! + 2 * k2[i]! + 2 * k3[i]! + k4[i]!)
  }
  return y
}

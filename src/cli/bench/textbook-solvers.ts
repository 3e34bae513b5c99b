import { createRequire } from 'node:module'
import type { SpineEvent } from '#src/cli/bench/record-events.ts'
import type { SpineEquations } from '#src/cli/bench/spine-equations.ts'

/** What is used of the odex package, which ships no types that a strict project can read. */
interface Odex {
  Solver: new (
    size: number,
  ) => {
    maxSteps: number
    absoluteTolerance: number
    relativeTolerance: number
    initialStepSize: number
    /** 0 for as long as its control of the step lets them be. */
    maxStepSize: number
    solve(
      derive: (time: number, y: number[]) => number[],
      from: number,
      y: number[],
      to: number,
    ): { readonly y: number[]; readonly outcome: number }
  }
}

/** Of odex after something has happened, ms: what its control of the step would choose. */
const firstStep = 0.002

/** Where a problem is too stiff for its tolerance, odex goes on for ever without a step: 100 ms need fewer slopes. */
const mostCalls = 2e5

const { Solver } = createRequire(import.meta.url)('odex') as Odex

/** A run of equations: what happens, and at which times somebody looks. */
export interface SolverTask {
  readonly equations: SpineEquations
  readonly events: readonly SpineEvent[]
  readonly duration: number
  /** Times at which `look` is called, ms, in ascending order. */
  readonly looks: readonly number[]
  look(time: number, y: readonly number[]): void
}

/** Goes on from one time to a later one. @returns where it ends. */
type Integrate = (from: number, y: number[], to: number) => number[]

/**
 * Solves with odex (Gragg–Bulirsch–Stoer, error control), from one event or look to the next.
 * @param longestStep ms; 0 for steps as long as odex itself finds right.
 * @returns where it ends.
 */
export function solveWithOdex(task: SolverTask, tolerance: number, longestStep = 0): number[] {
  const { equations } = task
  const slopes = new Array<number>(equations.initial.length).fill(0)
  const solver = new Solver(slopes.length)
  solver.maxSteps = 1e9
  solver.absoluteTolerance = tolerance
  solver.relativeTolerance = tolerance
  solver.initialStepSize = firstStep
  solver.maxStepSize = longestStep
  let left = 0
  const derive = (time: number, y: number[]) => {
    if (--left < 0) throw new Error(`odex no longer gets on at ${time} ms with a tolerance of ${tolerance}.`)
    equations.derive(y, slopes)
    return slopes
  }
  return solve(task, (from, y, to) => {
    left = mostCalls
    const { y: reached, outcome } = solver.solve(derive, from, y, to)
    if (outcome !== 0) throw new Error(`odex stopped between ${from} and ${to} ms with outcome ${outcome}.`)
    return reached
  })
}

/** The classical Runge–Kutta method with steps of about `dt` ms. @returns where it ends. */
export function solveWithRk4(task: SolverTask, dt: number): number[] {
  const { equations } = task
  const size = equations.initial.length
  const stage = new Array<number>(size).fill(0)
  const [k1, k2, k3, k4] = [0, 1, 2, 3].map(() => new Array<number>(size).fill(0)) as Slopes
  const shift = (y: readonly number[], slope: readonly number[], by: number) => {
    for (let i = 0; i < size; i++) stage[i] = y[i]! + by * slope[i]!
  }
  return solve(task, (from, y, to) => {
    const steps = Math.max(1, Math.ceil((to - from) / dt - 1e-9))
    const h = (to - from) / steps
    for (let n = 0; n < steps; n++) {
      equations.derive(y, k1)
      shift(y, k1, h / 2)
      equations.derive(stage, k2)
      shift(y, k2, h / 2)
      equations.derive(stage, k3)
      shift(y, k3, h)
      equations.derive(stage, k4)
      for (let i = 0; i < size; i++) y[i]! += (h / 6) * (k1[i]! + 2 * k2[i]! + 2 * k3[i]! + k4[i]!)
    }
    return y
  })
}

type Slopes = [number[], number[], number[], number[]]

function solve({ equations, events, duration, looks, look }: SolverTask, integrate: Integrate): number[] {
  let y = [...equations.initial]
  let time = 0
  let nextEvent = 0
  let nextLook = 0
  const goTo = (to: number) => {
    if (to > time) y = integrate(time, y, to)
    time = Math.max(time, to)
  }
  for (;;) {
    for (; nextEvent < events.length && events[nextEvent]!.at <= time; nextEvent++) {
      equations.apply(events[nextEvent]!, y)
    }
    for (; nextLook < looks.length && looks[nextLook]! <= time; nextLook++) look(time, y)
    if (time >= duration) return y
    goTo(Math.min(duration, events[nextEvent]?.at ?? duration, looks[nextLook] ?? duration))
  }
}

import {
  amparTopology,
  nmdarTopology,
  stepAmparOccupancies,
  stepNmdarOccupancies,
} from '#src/model/generated/receptor-occupancies.ts'
import type { KineticScheme } from '#src/model/kinetic-scheme.ts'
import { occupancyRounding, topologyOf } from '#src/model/scheme-topology.ts'
import { stageWeight } from '#src/numerics/mass-action.ts'

export interface OccupancyStepper {
  /**
   * Moves the occupancies (one for each state of the scheme, summing to 1) on by `dt` ms with the glutamate
   * concentration, µM, of the step's middle. Stable for any `dt`; the sum is kept and no occupancy becomes negative.
   */
  step(occupancies: Float64Array, glutamate: number, dt: number): void
}

/**
 * The mean-field form of a scheme: how the expected share of receptors in each state moves. Two stages, second order,
 * L-stable (SDIRK2), by code written for the scheme's transitions where there is some.
 */
export function createOccupancyStepper(scheme: KineticScheme): OccupancyStepper {
  const listed = createListedOccupancyStepper(scheme)
  const written = writtenSteps.get(topologyOf(scheme))
  if (!written) return listed
  const rates = Float64Array.from(scheme.transitions, ({ rate }) => rate)
  return {
    step(occupancies, glutamate, dt) {
      if (!written(rates, occupancies, glutamate, dt)) listed.step(occupancies, glutamate, dt)
    },
  }
}

/** The same for any scheme, with dense factors: what written code is compared with. */
export function createListedOccupancyStepper(scheme: KineticScheme): OccupancyStepper {
  const n = scheme.states.length
  const spontaneous = rateMatrix(scheme, false)
  const binding = rateMatrix(scheme, true)
  const factors = new Float64Array(n * n)
  const stage = new Float64Array(n)

  function factorFor(glutamate: number, weight: number): void {
    for (let i = 0; i < n * n; i++) factors[i] = -weight * (spontaneous[i]! + glutamate * binding[i]!)
    for (let i = 0; i < n; i++) factors[i * n + i]! += 1
    factorInPlace(factors, n)
  }

  return {
    step(occupancies, glutamate, dt) {
      factorFor(glutamate, stageWeight * dt)
      stage.set(occupancies)
      solveInPlace(factors, stage, n)
      for (let i = 0; i < n; i++) {
        stage[i] = occupancies[i]! + ((1 - stageWeight) / stageWeight) * (stage[i]! - occupancies[i]!)
      }
      solveInPlace(factors, stage, n)
      if (isNonNegative(stage)) {
        occupancies.set(stage)
        return
      }
      // Backward Euler is only of first order, but in a step that long its result is a probability all the same.
      factorFor(glutamate, dt)
      solveInPlace(factors, occupancies, n)
    },
  }
}

type WrittenStep = (rates: Float64Array, occupancies: Float64Array, glutamate: number, dt: number) => boolean

const writtenSteps: ReadonlyMap<string, WrittenStep> = new Map([
  [amparTopology, stepAmparOccupancies],
  [nmdarTopology, stepNmdarOccupancies],
])

/** Everyone in the resting state. */
export function restingOccupancies(scheme: KineticScheme): Float64Array {
  const occupancies = new Float64Array(scheme.states.length)
  occupancies[0] = 1
  return occupancies
}

/** d(occupancies)/dt = (spontaneous + glutamate · binding) · occupancies, row by row. */
function rateMatrix(scheme: KineticScheme, bindsGlutamate: boolean): Float64Array {
  const n = scheme.states.length
  const matrix = new Float64Array(n * n)
  for (const transition of scheme.transitions) {
    if (transition.bindsGlutamate !== bindsGlutamate) continue
    matrix[transition.to * n + transition.from]! += transition.rate
    matrix[transition.from * n + transition.from]! -= transition.rate
  }
  return matrix
}

/** LU without pivoting: 1 − weight · rates is diagonally dominant by columns for any weight. */
function factorInPlace(matrix: Float64Array, n: number): void {
  for (let k = 0; k < n; k++) {
    const pivot = 1 / matrix[k * n + k]!
    for (let i = k + 1; i < n; i++) {
      const factor = matrix[i * n + k]! * pivot
      matrix[i * n + k] = factor
      if (factor === 0) continue
      for (let j = k + 1; j < n; j++) matrix[i * n + j]! -= factor * matrix[k * n + j]!
    }
  }
}

function solveInPlace(factors: Float64Array, vector: Float64Array, n: number): void {
  for (let i = 1; i < n; i++) {
    let sum = vector[i]!
    for (let j = 0; j < i; j++) sum -= factors[i * n + j]! * vector[j]!
    vector[i] = sum
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = vector[i]!
    for (let j = i + 1; j < n; j++) sum -= factors[i * n + j]! * vector[j]!
    vector[i] = sum / factors[i * n + i]!
  }
}

function isNonNegative(vector: Float64Array): boolean {
  for (const value of vector) if (value < -occupancyRounding) return false
  return true
}

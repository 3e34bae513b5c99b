import type { KineticScheme } from '#src/model/kinetic-scheme.ts'

/** Stage weight of the two-stage, second-order, L-stable diagonally implicit Runge–Kutta method. */
const gamma = 1 - Math.SQRT1_2

/** Below this a negative occupancy is rounding and not the method's overshoot in a long step. */
const roundingError = 1e-12

export interface OccupancyStepper {
  /**
   * Moves the occupancies (one for each state of the scheme, summing to 1) on by `dt` ms with the glutamate
   * concentration, µM, of the step's middle. Stable for any `dt`; the sum is kept and no occupancy becomes negative.
   */
  step(occupancies: Float64Array, glutamate: number, dt: number): void
}

/** The mean-field form of a scheme: how the expected share of receptors in each state moves. */
export function createOccupancyStepper(scheme: KineticScheme): OccupancyStepper {
  const n = scheme.states.length
  const spontaneous = rateMatrix(scheme, false)
  const binding = rateMatrix(scheme, true)
  const factors = new Float64Array(n * n)
  const stage = new Float64Array(n)
  let factoredGlutamate = Number.NaN
  let factoredWeight = Number.NaN

  /** In the tail of a response neither glutamate nor step change, and the factors can be used again. */
  function factorFor(glutamate: number, weight: number): void {
    if (glutamate === factoredGlutamate && weight === factoredWeight) return
    for (let i = 0; i < n * n; i++) factors[i] = -weight * (spontaneous[i]! + glutamate * binding[i]!)
    for (let i = 0; i < n; i++) factors[i * n + i]! += 1
    factorInPlace(factors, n)
    factoredGlutamate = glutamate
    factoredWeight = weight
  }

  return {
    step(occupancies, glutamate, dt) {
      factorFor(glutamate, gamma * dt)
      stage.set(occupancies)
      solveInPlace(factors, stage, n)
      for (let i = 0; i < n; i++) {
        stage[i] = occupancies[i]! + ((1 - gamma) / gamma) * (stage[i]! - occupancies[i]!)
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
  for (const value of vector) if (value < -roundingError) return false
  return true
}

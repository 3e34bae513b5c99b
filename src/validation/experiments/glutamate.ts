import { cleftHeight } from '#src/anatomy/landmarks.ts'
import { countAbovePsd, createCleftCells } from '#src/model/molecules/cleft-cells.ts'
import {
  addMolecule,
  createGlutamatePool,
  moleculesPerMicromolar,
} from '#src/model/molecules/glutamate-pool.ts'
import { type ParameterValues, readParameterValues } from '#src/model/parameter-values.ts'
import { createCleftWalk, diffuseGlutamate, longestWalkStep } from '#src/model/processes/diffuse-glutamate.ts'
import { fusionPlace } from '#src/model/processes/fill-vesicle.ts'
import { hash3 } from '#src/numerics/random-streams.ts'
import { mM } from '#src/parameters/units.ts'
import type { Experiment } from '#src/validation/experiment.ts'

const crowd = 60_000
const vesicle = 3000
const vesicles = 24
const steps = 2000

/** Single molecules between two endless membranes against the law of diffusion, and those of a vesicle in the real cleft. */
export const glutamate: Experiment = {
  id: 'glutamate',
  isStochastic: false,
  run() {
    const values = readParameterValues()
    const numbers = { T2a: concentrationAtOrigin(values, 100), T2b: concentrationAtOrigin(values, 500) }
    const mean = new Float64Array(steps + 1)
    const toMM = createCleftCells(values.psdRadius, values.appositionRadius).meanOfOne / vesicles / mM
    for (let run = 0; run < vesicles; run++) {
      walk(values, vesicle, fusionPlace(values, 3, run), run, steps, (step, abovePsd) => {
        mean[step]! += abovePsd * toMM
      })
    }
    const integral = mean.reduce((sum, value) => sum + value, 0) * longestWalkStep
    return {
      numbers: { ...numbers, T2c: mean[100]!, T2d: mean[500]!, T2e: integral },
      curves: {
        glutamate: Array.from(mean.subarray(5, 600), (value, i) => [(i + 5) / 1000, value] as const),
      },
    }
  },
}

/** Concentration, mM, that a vesicle gives where it fused, after so many steps of 1 µs without a rim. */
function concentrationAtOrigin(values: ParameterValues, after: number): number {
  const endless = { ...values, appositionRadius: 5 }
  let result = 0
  walk(endless, crowd, { x: 0, z: 0 }, 5, after, (step, _, pool) => {
    if (step !== after) return
    // In a disc this small the law is flat to within 2.5 %.
    const radiusSquared = 0.2 * values.glutamateDiffusion * step * longestWalkStep
    let inside = 0
    for (let i = 0; i < pool.count; i++) if (pool.x[i]! ** 2 + pool.z[i]! ** 2 < radiusSquared) inside++
    result = inside / (Math.PI * radiusSquared * cleftHeight * moleculesPerMicromolar)
  })
  return (result * vesicle) / crowd / mM
}

function walk(
  values: ParameterValues,
  count: number,
  start: { readonly x: number; readonly z: number },
  seed: number,
  until: number,
  look: (step: number, abovePsd: number, pool: ReturnType<typeof createGlutamatePool>) => void,
): void {
  const pool = createGlutamatePool(count)
  const cells = createCleftCells(values.psdRadius, values.appositionRadius)
  const cleft = createCleftWalk(values, longestWalkStep)
  for (let i = 0; i < count; i++) addMolecule(pool, i, start.x, 0, start.z)
  for (let step = 1; step <= until; step++) {
    diffuseGlutamate(pool, cleft, cells, hash3(seed, 1, step))
    look(step, countAbovePsd(pool, cells), pool)
  }
}

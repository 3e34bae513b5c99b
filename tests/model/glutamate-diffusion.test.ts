import { describe, expect, it } from 'vitest'
import { cleftHeight } from '#src/anatomy/landmarks.ts'
import { createCleftCells } from '#src/model/molecules/cleft-cells.ts'
import {
  addMolecule,
  createGlutamatePool,
  moleculesPerMicromolar,
} from '#src/model/molecules/glutamate-pool.ts'
import { type ParameterValues, readParameterValues } from '#src/model/parameter-values.ts'
import { createCleftWalk, diffuseGlutamate, longestWalkStep } from '#src/model/processes/diffuse-glutamate.ts'
import { fusionPlace, vesicleContent } from '#src/model/processes/fill-vesicle.ts'
import { glutamatePulse } from '#src/model/processes/pulse-glutamate.ts'
import { hash3 } from '#src/numerics/random-streams.ts'
import { mM } from '#src/parameters/units.ts'

const values = readParameterValues()

/** Walks `count` molecules from one place and calls `look` after each step of 1 µs. */
function walk(
  of: ParameterValues,
  count: number,
  start: { readonly x: number; readonly z: number },
  seed: number,
  steps: number,
  look: (step: number, pool: ReturnType<typeof createGlutamatePool>, abovePsd: number) => void,
): void {
  const pool = createGlutamatePool(count)
  const cells = createCleftCells(of.psdRadius)
  const cleft = createCleftWalk(of, longestWalkStep)
  for (let i = 0; i < count; i++) addMolecule(pool, i, start.x, 0, start.z)
  for (let step = 1; step <= steps; step++) {
    diffuseGlutamate(pool, cleft, cells, hash3(seed, 1, step))
    look(step, pool, cells.abovePsd)
  }
}

describe('glutamate between two endless membranes', { timeout: 60_000 }, () => {
  // A rim so far away that nobody reaches it.
  const endless = { ...values, appositionRadius: 50 }
  const count = 60_000

  it('thins out at the place of fusion as N/(4πDht)', () => {
    const measured = new Map<number, number>()
    walk(endless, count, { x: 0, z: 0 }, 5, 400, (step, pool) => {
      const t = step * longestWalkStep
      // In a disc this small the law is flat to within 2.5 %.
      const radiusSquared = 0.1 * values.glutamateDiffusion * 2 * t
      if (step !== 100 && step !== 200 && step !== 400) return
      let inside = 0
      for (let i = 0; i < pool.count; i++) if (pool.x[i]! ** 2 + pool.z[i]! ** 2 < radiusSquared) inside++
      measured.set(t, inside / (Math.PI * radiusSquared * cleftHeight * moleculesPerMicromolar))
    })
    expect(measured.size).toBe(3)
    for (const [t, concentration] of measured) {
      const law = count / (4 * Math.PI * values.glutamateDiffusion * cleftHeight * t * moleculesPerMicromolar)
      expect(Math.abs(concentration / law - 1)).toBeLessThan(0.05)
    }
    // For one vesicle of 3,000 that is 0.60 mM at 0.1 ms.
    const vesicle = (measured.get(100 * longestWalkStep)! * 3000) / count / mM
    expect(Math.abs(vesicle / 0.6 - 1)).toBeLessThan(0.05)
  })

  it('spreads with a mean square distance of 4Dt, at any height alike', () => {
    walk(endless, 20_000, { x: 0.05, z: -0.02 }, 9, 50, (step, pool) => {
      if (step !== 50) return
      let square = 0
      let height = 0
      for (let i = 0; i < pool.count; i++) {
        square += (pool.x[i]! - 0.05) ** 2 + (pool.z[i]! + 0.02) ** 2
        height += pool.height[i]!
      }
      expect(square / pool.count / (4 * values.glutamateDiffusion * 50 * longestWalkStep)).toBeCloseTo(1, 1)
      expect(height / pool.count / cleftHeight).toBeCloseTo(0.5, 2)
    })
  })
})

describe('glutamate of a vesicle in the real cleft', { timeout: 60_000 }, () => {
  const runs = 24
  const steps = 3000
  const mean = new Float64Array(steps + 1)
  const toMM = createCleftCells(values.psdRadius).meanOfOne / runs / mM
  for (let run = 0; run < runs; run++) {
    walk(values, 3000, fusionPlace(values, 3, run), run, steps, (step, _, abovePsd) => {
      mean[step]! += abovePsd * toMM
    })
  }
  const integral = mean.reduce((sum, value) => sum + value, 0) * longestWalkStep

  it('is 0.25 to 0.7 mM above the PSD at 0.1 ms and below 0.1 mM at 0.5 ms', () => {
    expect(mean[100]).toBeGreaterThan(0.25)
    expect(mean[100]).toBeLessThan(0.7)
    expect(mean[500]).toBeLessThan(0.1)
  })

  it('has an integral of 0.12 to 0.4 mM ms', () => {
    expect(integral).toBeGreaterThan(0.12)
    expect(integral).toBeLessThan(0.4)
  })

  it('is what the mean-field pulse says, within 15 % of the integral and at each time', () => {
    let pulse = 0
    for (let step = 0; step < steps; step++) {
      pulse += (glutamatePulse(values, 3000, (step + 0.5) * longestWalkStep) / mM) * longestWalkStep
    }
    expect(Math.abs(pulse / integral - 1)).toBeLessThan(0.15)
    for (const step of [20, 50, 100, 200, 500]) {
      const expected = glutamatePulse(values, 3000, step * longestWalkStep) / mM
      expect(Math.abs(mean[step]! / expected - 1)).toBeLessThan(0.12)
    }
  })

  it('is all lost in the end, and sooner where transporters are quick', () => {
    const survivors = (uptake: number) => {
      let left = 0
      const of = readParameterValues({ glutamateUptake: uptake })
      walk(of, 3000, { x: 0, z: 0 }, 1, 1500, (step, pool) => {
        if (step === 1500) left = pool.count
      })
      return left
    }
    expect(survivors(10)).toBeLessThan(0.3 * survivors(0.2))
  })
})

describe('equal concentrations on both sides of the rim', { timeout: 60_000 }, () => {
  it('stay equal where the space outside is as high', () => {
    const closed = { ...values, glutamateUptake: 0, extracellularOpening: 0, extracellularReach: 1.2 }
    const crowd = 120_000
    const pool = createGlutamatePool(crowd)
    const cells = createCleftCells(closed.psdRadius)
    const cleft = createCleftWalk(closed, longestWalkStep)
    const outer = closed.appositionRadius + closed.extracellularReach
    for (let i = 0; i < crowd; i++) {
      const radius = outer * Math.sqrt((i + 0.5) / crowd)
      const angle = i * 2.399963
      addMolecule(pool, i, radius * Math.cos(angle), cleftHeight / 2, radius * Math.sin(angle))
    }
    const densityIn = (from: number, to: number) => {
      let count = 0
      for (let i = 0; i < pool.count; i++) {
        const radius = Math.hypot(pool.x[i]!, pool.z[i]!)
        if (radius >= from && radius < to) count++
      }
      return count / (to * to - from * from)
    }
    const before = densityIn(0, 0.22)
    // Long enough to mix across the rim, too short for the loss at the outer edge to come in.
    for (let step = 0; step < 100; step++) diffuseGlutamate(pool, cleft, cells, hash3(2, 2, step))
    expect(Math.abs(densityIn(0, 0.22) / before - 1)).toBeLessThan(0.06)
    expect(Math.abs(densityIn(0.22, 0.4) / before - 1)).toBeLessThan(0.06)
  })
})

describe('vesicles', () => {
  it('hold the mean number of molecules on average, and differ', () => {
    const contents = Array.from({ length: 4000 }, (_, release) => vesicleContent(values, 7, release))
    const mean = contents.reduce((a, b) => a + b, 0) / contents.length
    const variance = contents.reduce((a, b) => a + (b - mean) ** 2, 0) / contents.length
    expect(Math.abs(mean / 3000 - 1)).toBeLessThan(0.03)
    expect(Math.sqrt(variance) / mean).toBeGreaterThan(0.35)
    expect(Math.min(...contents)).toBeGreaterThan(0)
  })

  it('are the same for the same seed and release, whatever was asked before', () => {
    const before = vesicleContent(values, 7, 42)
    vesicleContent(values, 7, 43)
    expect(vesicleContent(values, 7, 42)).toBe(before)
    expect(vesicleContent(values, 8, 42)).not.toBe(before)
  })
})

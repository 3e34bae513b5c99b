import { describe, expect, it } from 'vitest'
import { cleftHeight } from '#src/anatomy/landmarks.ts'
import { countAbovePsd, createCleftCells } from '#src/model/molecules/cleft-cells.ts'
import {
  addMolecule,
  createGlutamatePool,
  type GlutamatePool,
  moleculesPerMicromolar,
  removeMolecule,
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
  const cells = createCleftCells(of.psdRadius, of.appositionRadius)
  const cleft = createCleftWalk(of, longestWalkStep)
  for (let i = 0; i < count; i++) addMolecule(pool, i, start.x, 0, start.z)
  for (let step = 1; step <= steps; step++) {
    diffuseGlutamate(pool, cleft, cells, hash3(seed, 1, step))
    look(step, pool, countAbovePsd(pool, cells))
  }
}

describe('glutamate between two endless membranes', { timeout: 60_000 }, () => {
  // A rim so far away that nobody reaches it.
  const endless = { ...values, appositionRadius: 5 }
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
  const toMM = createCleftCells(values.psdRadius, values.appositionRadius).meanOfOne / runs / mM
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
    const cells = createCleftCells(closed.psdRadius, closed.appositionRadius)
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

describe('a step of the walk', { timeout: 60_000 }, () => {
  const cells = createCleftCells(values.psdRadius, values.appositionRadius)
  const isInside = (pool: GlutamatePool, row: number) =>
    Math.hypot(pool.x[row]!, pool.z[row]!) < values.appositionRadius

  it('sorts the molecules by the rim, loses none of those that it keeps, and counts those in the cleft', () => {
    const pool = createGlutamatePool(3000)
    const cleft = createCleftWalk(values, longestWalkStep)
    for (let i = 0; i < 2000; i++) addMolecule(pool, i, (i % 500) / 1000, cleftHeight / 2, 0)
    let left = 0
    for (let step = 0; step < 200; step++) {
      if (step === 50) for (let i = 2000; i < 3000; i++) addMolecule(pool, i, 0.1, 0, 0)
      if (step % 20 === 7) removeMolecule(pool, step)
      const before = pool.inside
      diffuseGlutamate(pool, cleft, cells, hash3(4, 2, step))
      left += pool.inside < before ? 1 : 0
      let misplaced = 0
      for (let row = 0; row < pool.count; row++) if (isInside(pool, row) !== row < pool.inside) misplaced++
      expect(misplaced).toBe(0)
      expect(cells.counts.reduce((sum, count) => sum + count, 0)).toBe(pool.inside)
      expect(new Set(pool.identity.subarray(0, pool.count)).size).toBe(pool.count)
    }
    expect(left).toBeGreaterThan(50)
    expect(pool.inside).toBeGreaterThan(50)
    expect(pool.count - pool.inside).toBeGreaterThan(500)
  })

  it('lets transporters take those beyond the rim at their rate, and nobody in the cleft', () => {
    const crowd = 40_000
    const of = { ...values, glutamateUptake: 1.2, extracellularReach: 50 }
    const cleft = createCleftWalk(of, longestWalkStep)
    const survivorsOf = (from: number) => {
      const pool = createGlutamatePool(crowd)
      for (let i = 0; i < crowd; i++) addMolecule(pool, i, from, cleftHeight / 2, 0)
      for (let step = 0; step < 500; step++) diffuseGlutamate(pool, cleft, cells, hash3(6, 2, step))
      return pool.count / crowd
    }
    expect(survivorsOf(20)).toBeCloseTo(Math.exp(-1.2 * 0.5), 2)
    const closed = createCleftWalk({ ...of, appositionRadius: 5 }, longestWalkStep)
    const pool = createGlutamatePool(1000)
    const wide = createCleftCells(values.psdRadius, 5)
    for (let i = 0; i < 1000; i++) addMolecule(pool, i, 0, 0, 0)
    for (let step = 0; step < 500; step++) diffuseGlutamate(pool, closed, wide, hash3(6, 2, step))
    expect(pool.count).toBe(1000)
  })

  it('leaves each between the two walls that widen beyond the rim', () => {
    const of = { ...values, extracellularOpening: 0.4 }
    const cleft = createCleftWalk(of, longestWalkStep)
    const pool = createGlutamatePool(20_000)
    for (let i = 0; i < 20_000; i++) addMolecule(pool, i, 0, cleftHeight, 0)
    for (let step = 0; step < 300; step++) diffuseGlutamate(pool, cleft, cells, hash3(8, 2, step))
    let spread = 0
    let beyond = 0
    for (let row = pool.inside; row < pool.count; row++) {
      const margin = 0.2 * (Math.hypot(pool.x[row]!, pool.z[row]!) - values.appositionRadius)
      const height = pool.height[row]!
      if (height < -margin - 1e-9 || height > cleftHeight + margin + 1e-9) beyond++
      if (height < 0 || height > cleftHeight) spread++
    }
    expect(beyond).toBe(0)
    expect(spread / (pool.count - pool.inside)).toBeGreaterThan(0.5)
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

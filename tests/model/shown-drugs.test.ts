import { describe, expect, it } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import type { Observation } from '#src/model/observation.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { createRunState, spineSlot } from '#src/model/run-state.ts'
import { createDrugDisplay } from '#src/model/show-drugs.ts'
import type { Level } from '#src/model/simulation.ts'
import { poreDrugs, scalarNames, toldFusions } from '#src/parameters/observables.ts'

const reliable = { vesicleReleaseProbability: 0.6 }
const isNmdar = ({ receptors }: Observation, row: number) => receptors.kind[row] !== 0
const rowsOf = ({ receptors }: Observation) => Array.from({ length: receptors.count }, (_, row) => row)

function observeRest(parameters: Record<string, number>): Observation {
  return createSimulation({ seed: 2, parameters, level: 'mean-field' }).observe()
}

describe('APV on single receptors', () => {
  it('sits on no receptor where there is none, and never on an AMPAR', () => {
    expect(observeRest({}).receptors.apv.every((sites) => sites === 0)).toBe(true)
    const seen = observeRest({ apvConcentration: 500 })
    for (const row of rowsOf(seen)) if (!isNmdar(seen, row)) expect(seen.receptors.apv[row]).toBe(0)
  })

  it('holds the share of sites that its dose and half block say, more at a higher dose and the same ones', () => {
    const values = readParameterValues()
    const at = (times: number) => observeRest({ apvConcentration: times * 1.5 })
    const share = (seen: Observation) => {
      const rows = rowsOf(seen).filter((row) => isNmdar(seen, row))
      return rows.reduce((sum, row) => sum + seen.receptors.apv[row]!, 0) / (2 * rows.length)
    }
    expect(values.apvHalfBlock).toBe(1.5)
    expect(at(1).hero[scalarNames.indexOf('apvBound')]).toBeCloseTo(0.5, 12)
    expect(share(at(1))).toBeCloseTo(0.5, 1)
    expect(share(at(3))).toBeCloseTo(0.75, 1)
    expect(share(at(300))).toBeGreaterThan(0.95)
    const low = structuredClone(at(1))
    const high = structuredClone(at(3))
    for (const row of rowsOf(low))
      expect(high.receptors.apv[row]).toBeGreaterThanOrEqual(low.receptors.apv[row]!)
  })
})

describe('drugs in pores', () => {
  it('are shown in as many NMDARs as the trapped fractions say', () => {
    const seen = structuredClone(observeRest({}))
    const values = readParameterValues()
    const spine = createRunState().hero.numbers
    spine[spineSlot.ketamineTrapped] = 0.5
    spine[spineSlot.memantineTrapped] = 0.25
    createDrugDisplay(2).write(seen.receptors, values, spine)
    const count = (drug: (typeof poreDrugs)[number]) =>
      rowsOf(seen).filter(
        (row) => isNmdar(seen, row) && seen.receptors.poreDrug[row] === poreDrugs.indexOf(drug),
      ).length
    const nmdars = rowsOf(seen).filter((row) => isNmdar(seen, row)).length
    expect(Math.abs(count('ketamine') - 0.5 * nmdars)).toBeLessThanOrEqual(1)
    expect(Math.abs(count('memantine') - 0.25 * nmdars)).toBeLessThanOrEqual(1.5)
    expect(count('none') + count('ketamine') + count('memantine')).toBe(nmdars)
    for (const row of rowsOf(seen)) if (!isNmdar(seen, row)) expect(seen.receptors.poreDrug[row]).toBe(0)
  })
})

describe('the vesicles that are told', () => {
  const runAt = (level: Level, until: number) => {
    const run = createSimulation({ seed: 3, parameters: reliable, level })
    run.stimulate({ kind: 'train', at: 1, frequency: 100, pulses: 3, test: false })
    run.advanceTo(until)
    return structuredClone(run.observe())
  }

  it('name the place of the next one, which is where its glutamate then comes in', () => {
    const { fusions, glutamate } = runAt('molecular', 0.9)
    expect(fusions.time.length).toBe(toldFusions)
    expect(fusions.time[0]).toBe(Number.POSITIVE_INFINITY)
    expect(fusions.time[1]).toBe(Number.NEGATIVE_INFINITY)
    expect(glutamate.count).toBe(0)
    const after = runAt('molecular', 1.001)
    expect(after.glutamate.count).toBeGreaterThan(1000)
    expect(after.fusions.time[1]).toBeCloseTo(1, 6)
    expect(after.fusions.x[1]).toBe(fusions.x[0])
    expect(after.fusions.z[1]).toBe(fusions.z[0])
    let x = 0
    let z = 0
    for (let i = 0; i < after.glutamate.count; i++) {
      x += after.glutamate.position[3 * i]! / after.glutamate.count
      z += after.glutamate.position[3 * i + 2]! / after.glutamate.count
    }
    expect(Math.hypot(x - fusions.x[0]!, z - fusions.z[0]!)).toBeLessThan(3)
  })

  it('are the same ones in both levels, the newest first', () => {
    const [mean, molecular] = (['mean-field', 'molecular'] as const).map((level) => runAt(level, 60).fusions)
    expect(mean).toEqual(molecular)
    expect(mean!.time[1]).toBeGreaterThan(mean!.time[2]!)
  })
})

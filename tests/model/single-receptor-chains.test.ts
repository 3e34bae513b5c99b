import { describe, expect, it } from 'vitest'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { amparScheme } from '#src/model/processes/gate-ampa-receptors.ts'
import { nmdarScheme } from '#src/model/processes/gate-nmda-receptors.ts'
import { glutamatePulse } from '#src/model/processes/pulse-glutamate.ts'
import { createOccupancyStepper, restingOccupancies } from '#src/model/step-occupancies.ts'
import { createSingleReceptors } from '#src/validation/experiments/single-receptors.ts'

const values = readParameterValues()
const schemes = [amparScheme(values), nmdarScheme(values, '2A'), nmdarScheme(values, '2B')]
const rest = schemes.map(restingOccupancies)
const pulse = (t: number) => glutamatePulse(values, values.glutamatePerVesicle, t)

/** Steps fine enough for the pulse, and long ones afterwards: hazards are exact at any step without glutamate. */
function plan(until: number): { readonly at: number; readonly dt: number }[] {
  const steps = []
  for (let t = 0; t < until - 1e-9; ) {
    const dt = t < 0.5 ? 0.002 : t < 4 ? 0.01 : 0.1
    steps.push({ at: t, dt })
    t += dt
  }
  return steps
}

/** Peak and integral of the open fraction of a kind: mean of single receptors, and by the equations. */
function compare(kind: number, perRun: number, runs: number, until: number) {
  const steps = plan(until)
  const open = schemes[kind]!.openState
  const mean = new Float64Array(steps.length)
  const numbers = {
    ampars: kind === 0 ? perRun : 0,
    nmdars2A: kind === 1 ? perRun : 0,
    nmdars2B: kind === 2 ? perRun : 0,
  }
  for (let run = 0; run < runs; run++) {
    const receptors = createSingleReceptors(values, 1000 + run, numbers, -70, rest)
    steps.forEach(({ at, dt }, k) => {
      receptors.advance(dt, pulse(at + dt / 2))
      mean[k]! += receptors.count(kind, open) / (perRun * runs)
    })
  }
  const stepper = createOccupancyStepper(schemes[kind]!)
  const occupancies = restingOccupancies(schemes[kind]!)
  const expected = Float64Array.from(steps, ({ at, dt }) => {
    stepper.step(occupancies, pulse(at + dt / 2), dt)
    return occupancies[open]!
  })
  const integral = (course: Float64Array) => course.reduce((sum, value, k) => sum + value * steps[k]!.dt, 0)
  // The mean over the top of the response: the largest of many noisy values would be biased.
  const peak = Math.max(...expected)
  const top = steps.map((_, k) => k).filter((k) => expected[k]! > 0.9 * peak)
  const height = (course: Float64Array) => top.reduce((sum, k) => sum + course[k]! * steps[k]!.dt, 0)
  return { peak: height(mean) / height(expected), integral: integral(mean) / integral(expected) }
}

describe('the mean of many single receptors', { timeout: 60_000 }, () => {
  it('is what the equations say for AMPARs', () => {
    const ratio = compare(0, 472, 30, 12)
    expect(Math.abs(ratio.peak - 1)).toBeLessThan(0.03)
    expect(Math.abs(ratio.integral - 1)).toBeLessThan(0.03)
  })

  it('is what the equations say for NMDARs with GluN2A', () => {
    const ratio = compare(1, 20, 500, 100)
    expect(Math.abs(ratio.peak - 1)).toBeLessThan(0.03)
    expect(Math.abs(ratio.integral - 1)).toBeLessThan(0.03)
  })

  it('is what the equations say for NMDARs with GluN2B', () => {
    const ratio = compare(2, 20, 1500, 100)
    expect(Math.abs(ratio.peak - 1)).toBeLessThan(0.03)
    expect(Math.abs(ratio.integral - 1)).toBeLessThan(0.03)
  })

  it('is what the equations say even where a step holds many transitions', () => {
    const bound = [new Float64Array(7), rest[1]!, rest[2]!]
    bound[0]![2] = 1
    const stepper = createOccupancyStepper(schemes[0]!)
    const occupancies = bound[0]!.slice()
    for (let k = 0; k < 400; k++) stepper.step(occupancies, 0, 0.01)
    const runs = 40
    const mean = new Float64Array(occupancies.length)
    for (let run = 0; run < runs; run++) {
      const receptors = createSingleReceptors(
        values,
        run,
        { ampars: 400, nmdars2A: 0, nmdars2B: 0 },
        -70,
        bound,
      )
      receptors.advance(4, 0)
      for (let kinetic = 0; kinetic < mean.length; kinetic++) {
        mean[kinetic]! += receptors.count(0, kinetic) / (400 * runs)
      }
    }
    mean.forEach((share, kinetic) => {
      expect(Math.abs(share - occupancies[kinetic]!)).toBeLessThan(0.012)
    })
  })
})

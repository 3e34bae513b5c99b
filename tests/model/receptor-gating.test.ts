import { describe, expect, it } from 'vitest'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { amparScheme, meanAmparConductance } from '#src/model/processes/gate-ampa-receptors.ts'
import { nmdarScheme } from '#src/model/processes/gate-nmda-receptors.ts'
import { glutamatePulse } from '#src/model/processes/pulse-glutamate.ts'
import { createOccupancyStepper, restingOccupancies } from '#src/model/step-occupancies.ts'
import { respond } from '#src/validation/experiments/mean-response.ts'

const values = readParameterValues()

const meanVesicle = (t: number) => glutamatePulse(values, values.glutamatePerVesicle, t)

describe('AMPA receptors after a vesicle', () => {
  const response = respond([{ scheme: amparScheme(values), weight: 1 }], meanVesicle, 20, 0.005)

  it('open with a probability of 0.2 to 0.6', () => {
    expect(response.peak).toBeGreaterThan(0.2)
    expect(response.peak).toBeLessThan(0.6)
  })

  it('rise within 0.08 to 0.4 ms and decay within 1.2 to 4 ms', () => {
    expect(response.rise).toBeGreaterThan(0.08)
    expect(response.rise).toBeLessThan(0.4)
    expect(response.decay).toBeGreaterThan(1.2)
    expect(response.decay).toBeLessThan(4)
  })

  it('carry 10 to 30 pA at −70 mV', () => {
    const current = response.peak * values.amparCount * meanAmparConductance(values, 0) * 70
    expect(current).toBeGreaterThan(10)
    expect(current).toBeLessThan(30)
  })

  it('conduct about 40 % more with S831 phosphorylated', () => {
    const gain = meanAmparConductance(values, 1) / meanAmparConductance(values, 0)
    expect(gain).toBeGreaterThan(1.35)
    expect(gain).toBeLessThan(1.45)
  })
})

describe('NMDA receptors after a vesicle', () => {
  const mixed = respond(
    [
      { scheme: nmdarScheme(values, '2A'), weight: values.nmdar2ACount },
      { scheme: nmdarScheme(values, '2B'), weight: values.nmdar2BCount },
    ],
    meanVesicle,
    400,
    0.02,
  )

  it('decay to 1/e within 30 to 110 ms', () => {
    expect(mixed.decay).toBeGreaterThan(30)
    expect(mixed.decay).toBeLessThan(110)
  })

  it('have at most 3 open at the peak, and more than 1', () => {
    expect(mixed.peak).toBeLessThanOrEqual(3)
    expect(mixed.peak).toBeGreaterThan(1)
  })

  it('reach the published peak open probabilities in saturating glutamate', () => {
    // Erreger 2005: 0.50 for GluN2A and 0.12 for GluN2B, at the temperature of the recordings.
    const recorded = readParameterValues({ nmdarRateFactor: 1, nmdarBindFactor: 1 })
    const brief = (t: number) => (t < 5 ? 1000 : 0)
    const peak = (subtype: '2A' | '2B') =>
      respond([{ scheme: nmdarScheme(recorded, subtype), weight: 1 }], brief, 100, 0.02).peak
    expect(peak('2A')).toBeGreaterThan(0.42)
    expect(peak('2A')).toBeLessThan(0.58)
    expect(peak('2B')).toBeGreaterThan(0.04)
    expect(peak('2B')).toBeLessThan(0.2)
  })

  it('open hardly at all in 50 µM APV', () => {
    const blocked = readParameterValues({ apvConcentration: 50 })
    const peak = (subtype: '2A' | '2B', of = values) =>
      respond([{ scheme: nmdarScheme(of, subtype), weight: 1 }], meanVesicle, 60, 0.02).peak
    expect(peak('2A', blocked)).toBeLessThan(0.05 * peak('2A'))
    expect(peak('2B', blocked)).toBeLessThan(0.05 * peak('2B'))
  })
})

describe('occupancies', () => {
  const schemes = { ampar: amparScheme(values), nmdar: nmdarScheme(values, '2B') }

  it.each(Object.entries(schemes))('of %s stay probabilities at steps from 1 µs to 1 min', (_, scheme) => {
    const stepper = createOccupancyStepper(scheme)
    for (const dt of [0.001, 0.1, 2, 100, 60_000]) {
      const occupancies = restingOccupancies(scheme)
      for (let k = 0; k < 200; k++) stepper.step(occupancies, k % 3 === 0 ? 3000 : 0, dt)
      expect(Math.min(...occupancies)).toBeGreaterThanOrEqual(-1e-12)
      expect(occupancies.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
    }
  })

  it('converge with the second order of the step', () => {
    const peakAt = (dt: number) => respond([{ scheme: schemes.ampar, weight: 1 }], meanVesicle, 1, dt).peak
    const exact = peakAt(0.0005)
    const coarse = Math.abs(peakAt(0.02) - exact)
    const fine = Math.abs(peakAt(0.01) - exact)
    expect(coarse / fine).toBeGreaterThan(3)
  })

  it('in a tail without glutamate may step by 2 ms', () => {
    const tail = (dt: number) => {
      const stepper = createOccupancyStepper(schemes.nmdar)
      const occupancies = restingOccupancies(schemes.nmdar)
      for (let k = 0; k < 1000; k++) stepper.step(occupancies, meanVesicle((k + 0.5) * 0.005), 0.005)
      for (let k = 0; k * dt < 100 - 1e-9; k++) stepper.step(occupancies, 0, dt)
      return occupancies[schemes.nmdar.openState]!
    }
    expect(tail(2) / tail(0.02)).toBeCloseTo(1, 2)
  })
})

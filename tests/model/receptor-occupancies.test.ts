import { describe, expect, test } from 'vitest'
import { amparTopology, nmdarTopology } from '#src/model/generated/receptor-occupancies.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { amparScheme } from '#src/model/processes/gate-ampa-receptors.ts'
import { nmdarScheme } from '#src/model/processes/gate-nmda-receptors.ts'
import { topologyOf } from '#src/model/scheme-topology.ts'
import {
  createListedOccupancyStepper,
  createOccupancyStepper,
  restingOccupancies,
} from '#src/model/step-occupancies.ts'

const values = readParameterValues()

describe.each([
  ['AMPAR', amparScheme(values), amparTopology],
  ['NMDAR 2A', nmdarScheme(values, '2A'), nmdarTopology],
  ['NMDAR 2B', nmdarScheme(values, '2B'), nmdarTopology],
])('the written step of the %s', (_, scheme, topology) => {
  test('is written for its transitions', () => {
    expect(topologyOf(scheme)).toBe(topology)
  })

  test('does what the dense one does, through a pulse and steps of all lengths', () => {
    const listed = createListedOccupancyStepper(scheme)
    const written = createOccupancyStepper(scheme)
    const expected = restingOccupancies(scheme)
    const occupancies = restingOccupancies(scheme)
    let longest = 0
    for (let dt = 0.002, age = 0; age < 2e4; age += dt, dt *= 1.12) {
      const glutamate = age < 1 ? 1000 : 0
      listed.step(expected, glutamate, dt)
      written.step(occupancies, glutamate, dt)
      longest = Math.max(longest, dt)
      occupancies.forEach((value, i) => {
        expect(Math.abs(value - expected[i]!)).toBeLessThan(1e-11)
      })
    }
    expect(longest).toBeGreaterThan(1000)
  })

  test('keeps probabilities in a step that is far too long', () => {
    const occupancies = restingOccupancies(scheme)
    createOccupancyStepper(scheme).step(occupancies, 3000, 5)
    expect(Math.min(...occupancies)).toBeGreaterThanOrEqual(0)
    expect(occupancies.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12)
  })
})

import { describe, expect, it } from 'vitest'
import { readParameterValues } from '#src/model/parameter-values.ts'
import {
  magnesiumEntryRate,
  magnesiumExitRate,
  unblockedFraction,
} from '#src/model/processes/block-nmda-pores.ts'
import { nmdarScheme } from '#src/model/processes/gate-nmda-receptors.ts'
import { createSingleReceptors } from '#src/validation/experiments/single-receptors.ts'

const values = readParameterValues()

describe('Mg²⁺ block', () => {
  // Jahr & Stevens 1990b at 1 mM Mg²⁺.
  const published = [
    [-70, 0.0445],
    [-40, 0.23],
    [0, 0.781],
    [40, 0.977],
  ] as const

  it.each(published)('at %d mV leaves %d of the open pores free', (voltage, fraction) => {
    expect(Math.abs(unblockedFraction(values, voltage) - fraction)).toBeLessThan(0.005)
  })

  it.each(published)(
    'ion by ion at %d mV leaves a pore free for %d of its open time',
    (voltage, fraction) => {
      const open = nmdarScheme(values, '2A').openState
      const occupancies = [7, 8, 8].map((states) => new Float64Array(states))
      occupancies[0]![0] = 1
      occupancies[1]![open] = 1
      occupancies[2]![open] = 1
      let free = 0
      let time = 0
      for (let seed = 1; seed <= 30; seed++) {
        const numbers = { ampars: 0, nmdars2A: 20, nmdars2B: 20 }
        const receptors = createSingleReceptors(values, seed, numbers, voltage, occupancies)
        for (let k = 0; k < 1000; k++) {
          receptors.advance(0.01, 0)
          for (let slot = 0; slot < 40; slot++) {
            if (receptors.state.receptors.state[slot] !== open) continue
            time++
            free += 1 - receptors.state.receptors.magnesium[slot]!
          }
        }
      }
      expect(Math.abs(free / time - fraction)).toBeLessThan(0.02)
    },
  )

  it('has entry and exit rates whose ratio is the blocked to the unblocked fraction at any voltage', () => {
    for (let voltage = -100; voltage <= 60; voltage += 5) {
      const free = unblockedFraction(values, voltage)
      const ratio = magnesiumEntryRate(values, voltage) / magnesiumExitRate(values, voltage)
      expect(ratio).toBeCloseTo((1 - free) / free, 10)
    }
  })

  it('is gone without Mg²⁺', () => {
    expect(unblockedFraction(readParameterValues({ magnesiumConcentration: 0 }), -70)).toBe(1)
  })
})

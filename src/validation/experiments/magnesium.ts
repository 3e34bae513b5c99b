import { readParameterValues } from '#src/model/parameter-values.ts'
import {
  magnesiumEntryRate,
  magnesiumExitRate,
  unblockedFraction,
} from '#src/model/processes/block-nmda-pores.ts'
import { uniformAt } from '#src/numerics/random-streams.ts'
import type { Experiment } from '#src/validation/experiment.ts'

const voltages = [-70, -40, 0, 40] as const
const letters = ['a', 'b', 'c', 'd'] as const
const ions = 40_000

/** Mg²⁺ at open NMDA pores: the fraction that is free, and the time that single pores spend free. */
export const magnesium: Experiment = {
  id: 'magnesium',
  isStochastic: false,
  run() {
    const values = readParameterValues({ magnesiumConcentration: 1 })
    const numbers: Record<string, number> = {}
    voltages.forEach((voltage, i) => {
      numbers[`T1${letters[i]}`] = unblockedFraction(values, voltage)
      const isOff = Math.abs(timeFree(values, voltage) - unblockedFraction(values, voltage))
      numbers.T1e = Math.max(numbers.T1e ?? 0, isOff)
    })
    const curve = Array.from({ length: 61 }, (_, i) => {
      const voltage = -100 + 2.5 * i
      return [voltage, unblockedFraction(values, voltage)] as const
    })
    return { numbers, curves: { unblocked: curve } }
  },
}

/** Share of the time in which one pore is free, over many visits of an ion. */
function timeFree(values: ReturnType<typeof readParameterValues>, voltage: number): number {
  const enter = magnesiumEntryRate(values, voltage)
  const leave = magnesiumExitRate(values, voltage)
  let free = 0
  let blocked = 0
  for (let ion = 0; ion < ions; ion++) {
    free -= Math.log(uniformAt(1, 1, 2 * ion)) / enter
    blocked -= Math.log(uniformAt(1, 1, 2 * ion + 1)) / leave
  }
  return free / (free + blocked)
}

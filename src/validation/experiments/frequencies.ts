import type { Curve, Experiment } from '#src/validation/experiment.ts'
import { testEachMinute, train, watchProtocol } from '#src/validation/watch-protocol.ts'

const pulses = 900
const frequencies = [0.5, 1, 3, 5, 10, 20, 50]
const rows = { 0.5: 'T16a', 1: 'T16b', 3: 'T16c', 5: 'T16d', 10: 'T16e', 50: 'T16f' } as Record<
  number,
  string
>
const baseline = 5

/** 900 pulses at frequencies from 0.5 to 50 Hz; an hour later the EPSP slope and the volume of the head. */
export const frequencies900: Experiment = {
  id: 'frequencies',
  isStochastic: true,
  run(seed) {
    const numbers: Record<string, number> = {}
    const curve: [number, number][] = []
    for (const frequency of frequencies) {
      const end = baseline + pulses / frequency / 60
      const run = watchProtocol(
        {
          duration: `${end + 181} min`,
          events: [
            testEachMinute(baseline),
            train(baseline, frequency, pulses),
            { kind: 'test', at: `${end + 59.5} min` },
            { kind: 'test', at: `${end + 179.5} min` },
          ],
        },
        seed,
      )
      const slope = run.at(end + 60, 'epspSlopePercent')
      curve.push([frequency, slope])
      const row = rows[frequency]
      if (row) numbers[row] = slope
      if (frequency !== 1) continue
      numbers.T21a = run.at(end + 60, 'spineVolumePercent') / 100
      numbers.T21b = run.at(end + 60, 'weightPercent', 'neighbour')
      numbers.H1 = run.at(end + 180, 'epspSlopePercent')
    }
    numbers.T24 = crossing(curve)
    return { numbers, curves: { frequencies: curve } }
  },
}

/** Frequency, Hz, at which depression turns into potentiation, between the two that were tried. */
function crossing(curve: Curve): number {
  for (let i = 1; i < curve.length; i++) {
    const [low, below] = curve[i - 1]!
    const [high, above] = curve[i]!
    if (below >= 100 || above < 100) continue
    return Math.exp(Math.log(low) + (Math.log(high / low) * (100 - below)) / (above - below))
  }
  return Number.NaN
}

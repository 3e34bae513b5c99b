import type { Experiment } from '#src/validation/experiment.ts'
import { watchProtocol } from '#src/validation/watch-protocol.ts'

const begin = 5
const looks = [0, 1, 2, 3, 5, 8, 10, 15, 20, 30, 45, 60]

/** Glutamate uncaged at one spine, 30 pulses at 0.5 Hz without Mg²⁺: the volume of the head for an hour. */
export const uncaging: Experiment = {
  id: 'uncaging',
  isStochastic: true,
  run(seed) {
    const run = watchProtocol(
      {
        duration: `${begin + 63} min`,
        events: [{ kind: 'uncage', at: `${begin} min`, frequency: '0.5 Hz', pulses: 30, magnesium: '0 mM' }],
      },
      seed,
    )
    const end = begin + 1
    const curve = looks.map(
      (minutes) => [minutes, run.at(end + minutes, 'spineVolumePercent') / 100] as const,
    )
    const at = (minutes: number) => curve.find(([time]) => time === minutes)![1]
    return {
      numbers: {
        T20a: at(2),
        T20b: at(45),
        T20c: run.at(end + 60.5, 'spineVolumePercent', 'neighbour') / 100,
      },
      curves: { volume: curve },
    }
  },
}

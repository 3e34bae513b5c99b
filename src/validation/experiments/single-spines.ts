import type { Experiment } from '#src/validation/experiment.ts'
import { type WatchedRun, watchProtocol } from '#src/validation/watch-protocol.ts'

const begin = 60
const end = begin + 1

/** Glutamate uncaged at one spine under drugs, for hours, and at a large spine: the volume of its head, relative. */
export const singleSpines: Experiment = {
  id: 'single-spines',
  isStochastic: true,
  mostSeeds: 6,
  run(seed) {
    const blocked = uncage([{ agent: 'kn62', dose: '10 uM' }], seed)
    // Around the pulses only: the cell has an hour to make proteins.
    const forskolin = { agent: 'forskolin', dose: 1, from: '50 min', to: '75 min' } as const
    const inAnisomycin = uncage([forskolin, { agent: 'anisomycin', dose: '25 uM' }], seed)
    return {
      numbers: {
        T26: volume(blocked, 2),
        H70: volume(blocked, 45),
        T27: volume(uncage([], seed), 180),
        H71: volume(uncage([forskolin], seed), 240),
        H72: volume(inAnisomycin, 240),
        H73: volume(uncage([], seed, { spineVolume: 0.3, amparCount: 150 }), 45),
      },
    }
  },
}

type File = Parameters<typeof watchProtocol>[0]

/** Thirty pulses at 0.5 Hz without Mg²⁺. */
function uncage(
  conditions: NonNullable<File['conditions']>,
  seed: number,
  parameters: NonNullable<File['parameters']> = {},
): WatchedRun {
  return watchProtocol(
    {
      duration: '310 min',
      conditions,
      parameters,
      events: [{ kind: 'uncage', at: `${begin} min`, frequency: '0.5 Hz', pulses: 30, magnesium: '0 mM' }],
    },
    seed,
  )
}

function volume(run: WatchedRun, minutes: number): number {
  return run.at(end + minutes, 'spineVolumePercent') / 100
}

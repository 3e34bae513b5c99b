import type { Experiment } from '#src/validation/experiment.ts'
import { type WatchedRun, watchProtocol } from '#src/validation/watch-protocol.ts'

const second = 1 / 60
const still = { vesicleContentVariation: 0 }
const alone = { ...still, coactiveSynapses: 0 }
const oneUncaged = { kind: 'uncage', at: '1 s', frequency: '1 Hz', pulses: 1 } as const
const oneSpike = { kind: 'fire', at: '1 s', frequency: '1 Hz', pulses: 1 } as const

/** Ca²⁺ and voltage of the head: at rest, in an EPSP, in a spike, in both, in a tetanus, in uncaging. */
export const spine: Experiment = {
  id: 'spine',
  isStochastic: false,
  run() {
    const watch = (parameters: Record<string, number>, events: readonly object[]) =>
      watchProtocol({ duration: '10 s', parameters, events: events as never }, 1)
    const peakOf = (run: WatchedRun, name: 'caUM' | 'vmMV' = 'caUM') =>
      run.peak(second, 1.2 * second, 0.1, name)

    const epsp = peakOf(watch(still, [oneUncaged]))
    const spike = peakOf(watch(still, [oneSpike]))
    const both = peakOf(watch(still, [oneUncaged, { ...oneSpike, at: '1010 ms' }]))
    const lone = watch(alone, [oneUncaged])
    const rest = lone.at(0.5 * second, 'vmMV')
    const tetanus = watch({}, [{ kind: 'train', at: '1 s', frequency: '100 Hz', pulses: 100 }])
    const uncaging = watch({ ...alone, magnesiumConcentration: 0 }, [
      { kind: 'uncage', at: '1 s', frequency: '0.5 Hz', pulses: 3 },
    ])
    return {
      numbers: {
        T7a: watch({}, []).at(5 * second, 'caUM'),
        T7b: epsp,
        T7c: spike,
        T7d: both / Math.max(epsp, spike),
        T8: decayAfterSpike(watch(still, [oneSpike])),
        T9a: tetanus.peak(second, 2.1 * second, 0.5, 'caUM'),
        T9b: uncaging.peak(second, 1.3 * second, 0.2, 'caUM'),
        T10: peakOf(lone, 'vmMV') - rest,
      },
    }
  },
}

/** From the peak to 1/e of the excess over rest, ms. */
function decayAfterSpike(run: WatchedRun): number {
  const rest = run.at(0.9 * second, 'caUM')
  let peak = rest
  let peakAt = 0
  for (let time = 1000; time < 1300; time += 0.25) {
    const calcium = run.at(time / 60_000, 'caUM')
    if (calcium > peak) {
      peak = calcium
      peakAt = time
    } else if (calcium - rest < (peak - rest) / Math.E) return time - peakAt
  }
  return Number.NaN
}

import type { Experiment } from '#src/validation/experiment.ts'
import {
  bursts,
  type Pulses,
  shareLeft,
  testResponse,
  testResponses,
  tetanus,
} from '#src/validation/test-responses.ts'

const slow = (at: number): Pulses => ({ at, frequency: 1, pulses: 900 })

/** What a synapse does that has been changed before: reversal, saturation, and the spacing of two trains. */
export const history: Experiment = {
  id: 'history',
  isStochastic: true,
  mostSeeds: 6,
  run(seed) {
    const respond = (stimuli: readonly Pulses[], look: number) => testResponse({ stimuli }, look, seed)
    const [first, second, third] = testResponses({ stimuli: [0, 45, 90].map(slow) }, [44, 89, 134], seed)
    const weak = bursts(0, 6, 10, 5).map((pulses) => ({ ...pulses, frequency: 30 }))
    const theta = [0, 0.5, 1].flatMap((at) => bursts(at))
    const afterTheta = respond([...theta, { at: 3, frequency: 5, pulses: 300 }], 35)
    return {
      numbers: {
        H46: (100 * respond([slow(0), tetanus(60)], 90)) / respond([tetanus()], 30),
        H47: (100 * (second! - third!)) / (100 - first!),
        H77: shareLeft(respond([...weak, tetanus(20)], 50), respond([tetanus()], 30)),
        H48: respond([tetanus(), slow(30)], 105),
        H49: shareLeft(afterTheta, respond(theta, 35)),
        H50: reversal(1 / 6, seed) - reversal(10, seed),
        H51: gainOfSecond(60, seed) - gainOfSecond(10, seed),
      },
    }
  },
}

/** How much of the LTP of three theta-burst trains 10 min of 2 Hz take away, half an hour after the last train, percent. */
function reversal(apart: number, seed: number): number {
  const trains = [0, 1, 2].flatMap((i) => bursts(i * apart, 10, 0.2, 5))
  const at = 2 * apart + 30
  const slowly = { at, frequency: 2, pulses: 1200 }
  const [before, after] = testResponses({ stimuli: [...trains, slowly] }, [at - 1, at + 40], seed)
  return 100 - shareLeft(after!, before!)
}

/** What a second theta-burst train adds to the first, 40 min after it. */
function gainOfSecond(apart: number, seed: number): number {
  const look = apart + 40
  const both = testResponse({ stimuli: [...bursts(), ...bursts(apart)] }, look, seed)
  return both - testResponse({ stimuli: bursts() }, look, seed)
}

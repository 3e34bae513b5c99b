import type { Experiment } from '#src/validation/experiment.ts'
import {
  type Given,
  type Pulses,
  shareLeft,
  testResponse,
  testResponses,
  tetani,
  tetanus,
} from '#src/validation/test-responses.ts'

const withoutPka: Given = { agent: 'kt5720', dose: 1 }
const withoutPp1: Given = { agent: 'okadaic-acid', dose: 1 }
const anisomycin: Given = { agent: 'anisomycin', dose: '25 uM' }
const hour = 60
/** After four tetani that are five minutes apart, eight hours after the last. */
const eightHoursOn = 15 + 8 * hour
const spaced = tetani(4, 5)
const massed = tetani(4, 0.05)
const slow: readonly Pulses[] = [{ at: 0, frequency: 1, pulses: 900 }]
const faster: readonly Pulses[] = [{ at: 0, frequency: 5, pulses: 900 }]
const short: readonly Pulses[] = [{ at: 0, frequency: 10, pulses: 100 }]

/** Kinases, phosphatases and new proteins: what single and repeated trains need, and when. */
export const enzymes: Experiment = {
  id: 'enzymes',
  isStochastic: true,
  mostSeeds: 6,
  run(seed) {
    const respond = (stimuli: readonly Pulses[], look: number, ...given: Given[]) =>
      testResponse({ stimuli, given }, look, seed)
    const one = (look: number, ...given: Given[]) => respond([tetanus()], look, ...given)
    const late = respond(spaced, eightHoursOn, { ...anisomycin, from: 15 + 2 * hour })
    const [early, after] = testResponses({ stimuli: faster }, [3 + hour, 3 + 4 * hour], seed)
    const mutant = testResponse({ stimuli: short, parameters: { t305Phosphorylation: 0 } }, hour, seed)
    return {
      numbers: {
        H52: respond(spaced, eightHoursOn, withoutPka),
        H53: shareLeft(one(hour, anisomycin), one(hour)),
        H78: shareLeft(one(hour, withoutPka), one(hour)),
        H54: shareLeft(respond(massed, 2 * hour, withoutPka), respond(massed, 2 * hour)),
        H55: shareLeft(one(30, withoutPka, withoutPp1), one(30)),
        H56: shareLeft(late, respond(spaced, eightHoursOn)),
        T28a: respond(slow, 15 + 8 * hour),
        H58: respond(slow, 15 + 8 * hour, anisomycin),
        T28b: (100 * (100 - after!)) / (100 - early!),
        H60: mutant - respond(short, hour),
      },
    }
  },
}

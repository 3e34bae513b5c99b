import type { Experiment } from '#src/validation/experiment.ts'
import { shareLeft, testResponse, tetanus } from '#src/validation/test-responses.ts'

const hour = 60
const stimuli = [tetanus()]

/** A tetanus while less Ca²⁺ than usual enters: NMDARs partly blocked, little Ca²⁺ or much Mg²⁺ outside. */
export const partialBlock: Experiment = {
  id: 'partial-block',
  isStochastic: true,
  mostSeeds: 6,
  run(seed) {
    const apv = [2, 5, 10, 20].map((dose) =>
      testResponse({ stimuli, given: [{ agent: 'apv', dose: `${dose} uM` }] }, hour, seed),
    )
    const [least, less, little] = [0.3, 0.5, 0.8].map((extracellularCalcium) =>
      testResponse({ stimuli, parameters: { extracellularCalcium } }, hour, seed),
    )
    const magnesium = testResponse({ stimuli, given: [{ agent: 'low-magnesium', dose: '4 mM' }] }, hour, seed)
    return {
      numbers: {
        H33: Math.min(...apv),
        H34: little! - 100,
        H35: Math.min(least!, less!, little!),
        H36: shareLeft(magnesium, testResponse({ stimuli }, hour, seed)),
      },
    }
  },
}

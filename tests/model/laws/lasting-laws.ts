import assert from 'node:assert/strict'
import { cellSlot, createRunState, spineSlot } from '#src/model/run-state.ts'
import { follow, type Law, near, type SpineNumbers, spineWith, values } from '#tests/model/laws/law.ts'

const spineOf = (numbers: SpineNumbers) => spineWith(numbers, spineSlot)
const hill = (x: number, half: number, n: number) => x ** n / (x ** n + half ** n)

/** A spine with twice the AMPARs in three times the volume. */
const large = { ...values, amparCount: 2 * values.amparCount, spineVolume: 3 * values.spineVolume }

export const captureLaws: Law<typeof import('#src/model/processes/capture-proteins.ts')>[] = [
  {
    says: 'the tag that outweighs the other leads up to one, or down to its own depth',
    holds({ captureProteins }) {
      const after = (tags: SpineNumbers, proteins: number, dt: number) => {
        const spine = spineOf({ ...tags, late: 0.3 })
        captureProteins(values, spine, proteins, dt)
        return spine[spineSlot.late]!
      }
      const tag = 1.2 * values.captureHalfTag
      const speed = (0.5 / values.captureTime) * hill(tag, values.captureHalfTag, values.capturePower)
      const course = (goal: number) => follow(0.3, values.captureTime, (y) => speed * (goal - y)).end
      near(after({ bound: tag }, 0.5, values.captureTime), course(1))
      near(after({ depressionTag: tag }, 0.5, values.captureTime), course(-tag))
      near(after({ bound: 0.5 + tag, depressionTag: 0.5 }, 0.5, values.captureTime), course(1))
      near(after({ bound: 0.5, depressionTag: 0.5 + tag }, 0.5, values.captureTime), course(-tag))
      near(after({ bound: 1 }, 1, 100 * values.captureTime), 1)
      near(after({ depressionTag: 0.6 }, 1, 100 * values.captureTime), -0.6)
      near(after({ bound: 0.7, depressionTag: 0.7 }, 1, 100 * values.captureTime), 0.3)
    },
  },
  {
    says: 'depression that was captured stays as deep when its tag has faded and more proteins come',
    holds({ captureProteins }) {
      const spine = spineOf({ depressionTag: 1.2 * values.captureHalfTag, late: -0.6 })
      captureProteins(values, spine, 1, values.captureTime)
      near(spine[spineSlot.late]!, -0.6)
    },
  },
  {
    says: 'without a tag or without proteins nothing is kept and nothing lost',
    holds({ captureProteins }) {
      for (const [tags, proteins] of [
        [{}, 1],
        [{ bound: 1, depressionTag: 1 }, 0],
        [{ bound: 1 }, -1],
      ] as const) {
        const spine = spineOf({ ...tags, late: 0.3 })
        captureProteins(values, spine, proteins, values.captureTime)
        near(spine[spineSlot.late]!, 0.3)
      }
    },
  },
]

export const volumeLaws: Law<typeof import('#src/model/processes/enlarge-spine.ts')>[] = [
  {
    says: 'the head follows the PSD in its time, and actin at once',
    holds({ enlargeSpine, settledVolume, headVolume }) {
      const spine = spineOf({ bound: 0.5, volume: 1, actin: 0.4 })
      const settled = settledVolume(values, spine)
      near(settled - 1, values.volumePerSlots * values.slotsPerBound * 0.5)
      near(headVolume(values, spine), 1 + 0.4 * values.volumePerActin)
      enlargeSpine(values, spine, values.volumeTime)
      near(spine[spineSlot.volume]!, settled + (1 - settled) / Math.E)
    },
  },
  {
    says: 'what comes in takes a smaller share of a larger head, what goes the same',
    holds({ settledVolume }) {
      const [grown, shrunken] = [spineOf({ bound: 0.5 }), spineOf({ depressionTag: 0.4 })]
      near(settledVolume(large, grown) - 1, (settledVolume(values, grown) - 1) / 3)
      near(settledVolume(large, shrunken), settledVolume(values, shrunken))
      near(settledVolume(values, shrunken), 1 - 0.4 * values.volumePerSlots * values.slotsPerDepression)
    },
  },
]

export const traffickingLaws: Law<typeof import('#src/model/processes/traffic-ampars.ts')>[] = [
  {
    says: 'places are added by CaMKII and late potentiation, which overlap, and taken by depression, early or late',
    holds({ amparPlaces }) {
      const at = (numbers: SpineNumbers) => amparPlaces(values, spineOf(numbers)) - 1
      near(at({}), 0)
      near(at({ bound: 0.5 }), 0.5 * values.slotsPerBound)
      near(at({ late: 0.5 }), 0.5 * values.slotsPerLate)
      near(at({ depressionTag: 0.1 }), -0.1 * values.slotsPerDepression)
      const both =
        0.5 * values.slotsPerBound + 0.5 * values.slotsPerLate * (1 - 0.5 * values.slotsLateOverlap)
      near(at({ bound: 0.5, late: 0.5 }), both)
      near(at({ late: -0.2 }), -0.2 * values.slotsPerDepression)
      near(at({ late: -0.2, depressionTag: 0.3 }), -0.3 * values.slotsPerDepression)
      near(at({ late: -0.3, depressionTag: 0.2 }), -0.3 * values.slotsPerDepression)
      const hidden = 0.3 * (1 - 0.5 * values.slotsLateOverlap)
      near(at({ late: -0.3, bound: 0.5 }), 0.5 * values.slotsPerBound - hidden * values.slotsPerDepression)
      near(at({ late: -5, depressionTag: 1 }) + 1, values.slotsAnchored)
    },
  },
  {
    says: 'what is added is a number, what is taken a share',
    holds({ amparPlaces, relativeAmpars }) {
      const change = (of: typeof values, numbers: SpineNumbers) => amparPlaces(of, spineOf(numbers)) - 1
      for (const tags of [{ bound: 0.5 }, { late: 0.5 }]) near(change(large, tags), change(values, tags) / 2)
      near(change(large, { depressionTag: 0.3 }), change(values, { depressionTag: 0.3 }))
      near(relativeAmpars({ ...values, amparCount: 0 }), relativeAmpars({ ...values, amparCount: 1 }))
      near(relativeAmpars(values), 1)
    },
  },
  {
    says: 'receptors come in one time and go in another, and are counted on their way',
    holds({ trafficAmpars }) {
      const growing = spineOf({ bound: 0.5, amparShare: 1, amparsInserted: 3, amparsRemoved: 2 })
      trafficAmpars(values, growing, values.amparInsertion)
      const gained = 0.5 * values.slotsPerBound * (1 - 1 / Math.E)
      near(growing[spineSlot.amparShare]!, 1 + gained)
      near(growing[spineSlot.amparsInserted]!, 3 + values.amparCount * gained)
      near(growing[spineSlot.amparsRemoved]!, 2)
      const shrinking = spineOf({ amparShare: 1.5, amparsInserted: 3, amparsRemoved: 2 })
      trafficAmpars(values, shrinking, values.amparRemoval)
      near(shrinking[spineSlot.amparShare]!, 1 + 0.5 / Math.E)
      near(shrinking[spineSlot.amparsInserted]!, 3)
      near(shrinking[spineSlot.amparsRemoved]!, 2 + values.amparCount * 0.5 * (1 - 1 / Math.E))
    },
  },
]

export const proteinLaws: Law<typeof import('#src/model/processes/synthesize-proteins.ts')>[] = [
  {
    says: 'what is called for adds to a signal that fades, and a signal beyond its threshold makes proteins that fade',
    holds({ synthesizeProteins, synthesisSpeed }) {
      const { cell } = createRunState()
      cell[cellSlot.nuclearSignal] = 0.4
      cell[cellSlot.plasticityProteins] = 0.2
      const dt = 0.01 * Math.min(values.nuclearSignalDecay, values.proteinSynthesisTime, values.proteinDecay)
      synthesizeProteins(values, cell, 2, dt)
      const signal = follow(0.4, dt, (y) => 2 / values.nuclearSignalRise - y / values.nuclearSignalDecay)
      near(cell[cellSlot.nuclearSignal]!, signal.end)
      const speed =
        values.proteinSynthesis * hill(signal.mean, values.nuclearSignalHalf, values.nuclearSignalPower)
      near(synthesisSpeed(values, signal.mean), speed)
      const rate = (y: number) => (speed / values.proteinSynthesisTime) * (1 - y) - y / values.proteinDecay
      near(cell[cellSlot.plasticityProteins]! - 0.2, follow(0.2, dt, rate).end - 0.2, 1e-2)
    },
  },
  {
    says: 'PKA calls for proteins as much as there is of it, PP1 half as much as it can at little, where nothing guards',
    holds({ callForProteins }) {
      near(callForProteins(values, 0.7, 0, 1), 0.7)
      near(callForProteins(values, 0, values.depressionCallHalf, 1), values.depressionCall / 2)
      near(callForProteins(values, 0.7, 3 * values.depressionCallHalf, 1), 0.7 + 0.75 * values.depressionCall)
      near(callForProteins(values, 0.7, values.depressionCallHalf, 0.4), 0.7 + 0.2 * values.depressionCall)
      near(callForProteins(values, 0.7, -1, 1), 0.7)
    },
  },
  {
    says: 'half of the fastest at the threshold, and none with anisomycin',
    holds({ synthesisSpeed }) {
      near(synthesisSpeed({ ...values, proteinSynthesis: 1 }, values.nuclearSignalHalf), 0.5)
      assert.equal(synthesisSpeed({ ...values, proteinSynthesis: 0 }, 9), 0)
    },
  },
]

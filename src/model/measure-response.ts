import type { Mechanisms } from '#src/model/mechanisms.ts'
import type { PathwaySynapse } from '#src/model/processes/drive-dendrite.ts'
import { fusionProbability } from '#src/model/processes/release-glutamate.ts'
import { poresWithoutDrug } from '#src/model/processes/trap-in-nmda-pores.ts'
import { cellSlot, type RunState, runSlot, type SpineState, spineSlot } from '#src/model/run-state.ts'

/** Conductance of all AMPARs in a PSD if they were open, nS. */
export function synapticAmpaConductance(mechanisms: Mechanisms, spine: Float64Array): number {
  const { values, amparConductance } = mechanisms
  const { basal, phosphorylated } = amparConductance
  const mean = basal + (phosphorylated - basal) * spine[spineSlot.phosphorylated]!
  return values.amparCount * spine[spineSlot.amparShare]! * mean
}

/**
 * A synapse of a spine's pathway, as a vesicle opens it. The pathway's synapses have lived through the same spikes as
 * the spine and are given its strength; once glutamate has been uncaged at the hero, the strength of `RunState.pathway`.
 */
export function pathwaySynapse(mechanisms: Mechanisms, spine: SpineState): PathwaySynapse {
  const { values, response } = mechanisms
  return {
    ampa: response.amparOpen * synapticAmpaConductance(mechanisms, spine.numbers),
    nmda: response.nmdarsOpen * values.nmdarConductance * poresWithoutDrug(spine.numbers),
  }
}

/**
 * Initial slope of the response to an action potential that comes now, as an electrode sees it that records the whole
 * pathway: the current, pA, that each of its synapses is expected to make at first. What the dendrite's capacitance
 * makes of it in mV/ms is the same factor for each test and drops out of percentages.
 *
 * One synapse alone would show failures and a quantal scatter; an electrode averages them, and so does expectation.
 */
export function testResponse(mechanisms: Mechanisms, state: RunState): number {
  const { values } = mechanisms
  const { cell, hero } = state
  const probability = fusionProbability(values, hero.numbers, hero.numbers[spineSlot.pathwayDocked]!)
  const drive = values.synapticReversal - cell[cellSlot.dendrite]!
  return probability * pathwaySynapse(mechanisms, hero).ampa * drive
}

/** Notes a test response; those before the first other stimulus make the baseline. */
export function recordTestResponse(mechanisms: Mechanisms, state: RunState): void {
  const { run } = state
  const response = testResponse(mechanisms, state)
  run[runSlot.lastResponse] = response
  if (run[runSlot.isBaselineOver] === 1) return
  run[runSlot.baselineSum]! += response
  run[runSlot.baselineCount]! += 1
}

/** The latest test response in percent of the baseline's mean; without a baseline, of what rest would have given. */
export function responsePercent(run: Float64Array): number {
  const count = run[runSlot.baselineCount]!
  const baseline = count > 0 ? run[runSlot.baselineSum]! / count : run[runSlot.initialResponse]!
  return baseline > 0 ? (100 * run[runSlot.lastResponse]!) / baseline : 0
}

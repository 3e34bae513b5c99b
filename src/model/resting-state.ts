import { synapticAmpaConductance, testResponse } from '#src/model/measure-response.ts'
import type { Mechanisms } from '#src/model/mechanisms.ts'
import { rTypeActivation, rTypeInactivation } from '#src/model/processes/admit-calcium.ts'
import { cellSlot, type RunState, runSlot, type SpineState, spineSlot } from '#src/model/run-state.ts'

/** Nothing has happened yet: a time before any that matters, ms. */
export const longAgo = -1e9

/** A cell that has been left alone, at time 0. */
export function fillRestingState(state: RunState, mechanisms: Mechanisms): void {
  const { values } = mechanisms
  const { run, cell, hero, neighbour } = state
  state.numbers.fill(0)
  run[runSlot.lastReleaseAt] = longAgo
  run[runSlot.lastEventAt] = 0
  run[runSlot.lastBackSpikeAt] = longAgo
  run[runSlot.lastJumpAt] = longAgo
  run[runSlot.lastSampleAt] = longAgo
  run[runSlot.clampVoltage] = Number.NaN
  cell[cellSlot.dendrite] = values.restingPotential
  cell[cellSlot.backpropagation] = 1
  fillRestingSpine(hero, mechanisms)
  fillRestingSpine(neighbour, mechanisms)
  run[runSlot.initialHeroConductance] = synapticAmpaConductance(mechanisms, hero.numbers)
  run[runSlot.initialNeighbourConductance] = synapticAmpaConductance(mechanisms, neighbour.numbers)
  run[runSlot.initialResponse] = testResponse(mechanisms, state)
  run[runSlot.lastResponse] = run[runSlot.initialResponse]!
}

function fillRestingSpine(spine: SpineState, { values, rest }: Mechanisms): void {
  const { numbers, pulses, receptors, camkii } = spine
  pulses.fill(longAgo)
  for (const occupancies of receptors) occupancies[0] = 1
  camkii.set(rest.concentrations)
  numbers[spineSlot.dockedVesicles] = values.dockedVesicles
  numbers[spineSlot.pathwayDocked] = values.dockedVesicles
  numbers[spineSlot.calcium] = values.restingCalcium
  numbers[spineSlot.networkCalcium] = values.restingCalcium
  numbers[spineSlot.rTypeActivation] = rTypeActivation(values, values.restingPotential)
  numbers[spineSlot.rTypeInactivation] = rTypeInactivation(values, values.restingPotential)
  numbers[spineSlot.pka] = rest.pka
  numbers[spineSlot.pp1] = rest.pp1
  numbers[spineSlot.amparShare] = 1
  numbers[spineSlot.volume] = 1
}

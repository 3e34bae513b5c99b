import { drawStream } from '#src/model/draw-streams.ts'
import { pathwaySynapse, recordTestResponse } from '#src/model/measure-response.ts'
import type { Mechanisms } from '#src/model/mechanisms.ts'
import type { MolecularLevel } from '#src/model/molecular-level.ts'
import { backpropagateSpike } from '#src/model/processes/backpropagate-spike.ts'
import { openPathway } from '#src/model/processes/drive-dendrite.ts'
import { vesicleContent } from '#src/model/processes/fill-vesicle.ts'
import { drawsFusion, fusionProbability } from '#src/model/processes/release-glutamate.ts'
import {
  cellSlot,
  copyHeroToPathway,
  isUncaged,
  pulseWords,
  type RunState,
  runSlot,
  spineSlot,
} from '#src/model/run-state.ts'
import { noteMolecules } from '#src/model/step-run.ts'
import { timeRounding } from '#src/model/step-size.ts'
import { type StimulusQueue, takeDueEvent } from '#src/model/stimulus-queue.ts'

/** This close below the threshold, mV, the cell fires: a step that was cut at the crossing ends there. */
const thresholdTolerance = 0.001

/** Whether the dendrite is depolarized enough to fire. */
export function isAboveThreshold({ values }: Mechanisms, { cell }: RunState): boolean {
  return cell[cellSlot.dendrite]! >= values.spikeThreshold - thresholdTolerance
}

/** Whether the cell may fire: it is not held by a clamp, and the last spike is long enough ago. */
export function mayFire({ values }: Mechanisms, { run }: RunState): boolean {
  const ago = run[runSlot.time]! - run[runSlot.lastBackSpikeAt]!
  return Number.isNaN(run[runSlot.clampVoltage]!) && ago >= values.spikeRefractory - timeRounding
}

/** Lets everything happen that is due at the state's time. */
export function applyDueEvents(
  seed: number,
  mechanisms: Mechanisms,
  molecules: MolecularLevel,
  queue: StimulusQueue,
  state: RunState,
): void {
  const { run } = state
  const time = run[runSlot.time]!
  for (;;) {
    const event = takeDueEvent(queue, time)
    if (event === undefined) break
    run[runSlot.lastEventAt] = time
    if (event.kind === 'spike' && event.test) recordTestResponse(mechanisms, state)
    else run[runSlot.isBaselineOver] = 1
    if (event.kind === 'spike') {
      arrive(seed, mechanisms, molecules, state, event.input === 'second' ? 'neighbour' : 'hero')
    } else if (event.kind === 'fire') fire(mechanisms, state)
    else if (event.kind === 'uncage') {
      if (!isUncaged(state)) copyHeroToPathway(state)
      run[runSlot.isUncaged] = 1
      fuseVesicle(seed, mechanisms, molecules, state, 'hero')
    } else {
      run[runSlot.clampVoltage] = event.kind === 'clamp' ? event.to : Number.NaN
      run[runSlot.lastJumpAt] = time
      // The amplifier goes back to rest before it lets go: the cell does not fire off the held voltage.
      if (event.kind === 'unclamp') state.cell[cellSlot.dendrite] = mechanisms.values.restingPotential
    }
  }
  if (mayFire(mechanisms, state) && isAboveThreshold(mechanisms, state)) fire(mechanisms, state)
}

/** The cell fires, unless it is held by a clamp or fired too short a time ago. */
function fire(mechanisms: Mechanisms, state: RunState): void {
  if (!mayFire(mechanisms, state)) return
  const { run } = state
  const time = run[runSlot.time]!
  backpropagateSpike(mechanisms.values, state.cell)
  run[runSlot.lastBackSpikeAt] = time
  run[runSlot.lastJumpAt] = time
  run[runSlot.lastEventAt] = time
  run[runSlot.postsynapticSpikes]! += 1
}

/** An action potential arrives at the boutons of a spine's pathway, the spine's own among them. */
function arrive(
  seed: number,
  mechanisms: Mechanisms,
  molecules: MolecularLevel,
  state: RunState,
  which: 'hero' | 'neighbour',
): void {
  const { values } = mechanisms
  const { run, cell } = state
  const { numbers } = state[which]
  const expected = fusionProbability(values, numbers, numbers[spineSlot.pathwayDocked]!)
  const like = which === 'hero' && isUncaged(state) ? state.pathway : state[which]
  openPathway(values, cell, expected, pathwaySynapse(mechanisms, like))
  numbers[spineSlot.pathwayDocked] = Math.max(0, numbers[spineSlot.pathwayDocked]! - expected)

  const docked = numbers[spineSlot.dockedVesicles]!
  const own = fusionProbability(values, numbers, docked)
  const spikes = which === 'hero' ? runSlot.presynapticSpikes : runSlot.neighbourSpikes
  if (drawsFusion(seed, which, run[spikes]!, own)) {
    numbers[spineSlot.dockedVesicles] = Math.max(0, docked - 1)
    fuseVesicle(seed, mechanisms, molecules, state, which)
    if (which === 'hero' && isUncaged(state)) {
      addPulse(state.pathway.pulses, state.hero.pulses.subarray(-pulseWords))
    }
  }
  numbers[spineSlot.facilitation]! += 1
  run[spikes]! += 1
}

/** A vesicle's glutamate comes into a spine's cleft. Single molecules are followed at the hero only. */
function fuseVesicle(
  seed: number,
  mechanisms: Mechanisms,
  molecules: MolecularLevel,
  state: RunState,
  which: 'hero' | 'neighbour',
): void {
  const { run } = state
  const { pulses } = state[which]
  const isHero = which === 'hero'
  const time = run[runSlot.time]!
  const fused = isHero ? runSlot.vesiclesFused : runSlot.neighbourFused
  const number = run[fused]!
  const stream = isHero ? drawStream.vesicleContent : drawStream.neighbourContent
  addPulse(pulses, [time, number, vesicleContent(mechanisms.values, seed, number, stream)])
  run[fused] = number + 1
  run[runSlot.lastReleaseAt] = time
  if (!isHero || run[runSlot.isMolecular] !== 1) return
  molecules.release(number)
  noteMolecules(state, molecules)
}

/** The latest pulse stands last. */
function addPulse(pulses: Float64Array, pulse: ArrayLike<number>): void {
  pulses.copyWithin(0, pulseWords)
  pulses.set(pulse, pulses.length - pulseWords)
}

import { expect, test } from 'vitest'
import { createMolecularLevel } from '#src/model/molecular-level.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { fillRestingState } from '#src/model/resting-state.ts'
import { runSlot, type SpineState, spineSlot } from '#src/model/run-state.ts'
import { createStretch } from '#src/model/run-stretch.ts'
import { addStimulus, createStimulusQueue } from '#src/model/stimulus-queue.ts'

/** What the calmodulin network of a spine with glutamate, of one at rest, and what lasts may lag behind voltage and Ca²⁺, ms. */
const [networkLag, restingLag, lastingLag] = [0.25, 1, 3.2]

/** Steps through a tetanus. @returns the largest lags at ends of steps, and where something happens. */
function lagsOf(isMolecular: boolean, duration: number) {
  const values = readParameterValues()
  const stretch = createStretch(1, values, createMolecularLevel(1, values), 1)
  const queue = createStimulusQueue()
  addStimulus(queue, { kind: 'train', at: 5, frequency: 100, pulses: 30, test: false })
  const { start, end } = stretch
  fillRestingState(end, stretch.mechanisms)
  if (isMolecular) end.run[runSlot.isMolecular] = 1
  stretch.settle()
  const lags = { hero: 0, neighbour: 0, lasting: 0, atEvents: 0, events: 0 }
  const lagOf = ({ numbers }: SpineState) => end.run[runSlot.time]! - numbers[spineSlot.networkTime]!
  while (end.run[runSlot.time]! < duration) {
    stretch.advance(queue, duration)
    const { run } = end
    // Before the first vesicle the hero is at rest too.
    if (run[runSlot.vesiclesFused]! > 0) lags.hero = Math.max(lags.hero, lagOf(end.hero))
    lags.neighbour = Math.max(lags.neighbour, lagOf(end.neighbour))
    lags.lasting = Math.max(lags.lasting, run[runSlot.time]! - run[runSlot.lastingTime]!)
    const began = start.run[runSlot.time]!
    if (began === 0 || start.run[runSlot.lastEventAt] !== began) continue
    lags.events++
    const come = [start.hero, start.neighbour].map(({ numbers }) => numbers[spineSlot.networkTime]!)
    const behind = began - Math.min(...come, start.run[runSlot.lastingTime]!)
    lags.atEvents = Math.max(lags.atEvents, Math.abs(behind))
  }
  return lags
}

test('what is slow lags behind by a little, and not at all where something happens', () => {
  const lags = lagsOf(false, 300)
  expect(lags.hero).toBeLessThan(networkLag)
  expect(lags.hero).toBeGreaterThan(networkLag / 3)
  expect(lags.neighbour).toBeLessThan(restingLag)
  expect(lags.neighbour).toBeGreaterThan(restingLag / 2)
  expect(lags.lasting).toBeLessThan(lastingLag)
  expect(lags.lasting).toBeGreaterThan(1)
  expect(lags.events).toBeGreaterThan(40)
  expect(lags.atEvents).toBeLessThan(1e-9)
})

test('where single molecules are followed nothing lags: slow motion would show it', () => {
  const lags = lagsOf(true, 12)
  expect(lags.hero).toBeLessThan(1e-9)
  expect(lags.neighbour).toBeLessThan(1e-9)
  expect(lags.lasting).toBeLessThan(1e-9)
})

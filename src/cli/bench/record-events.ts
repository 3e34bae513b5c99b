import { createMolecularLevel } from '#src/model/molecular-level.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { fillRestingState } from '#src/model/resting-state.ts'
import { pulseWords, runSlot } from '#src/model/run-state.ts'
import { createStretch } from '#src/model/run-stretch.ts'
import type { Stimulus } from '#src/model/simulation.ts'
import { addStimulus, createStimulusQueue } from '#src/model/stimulus-queue.ts'

/** What happens to the hero and its cell at an instant: jumps of what solvers integrate. */
export interface SpineEvent {
  /** ms. */
  readonly at: number
  /** Glutamate molecules that come into the cleft; 0 where no vesicle fuses. */
  readonly content: number
  /** Jumps of the cell's numbers, by `cellSlot`. */
  readonly jumps: Float64Array
}

/** Steps relative to the model's usual ones: so fine that the cell fires at the right time to 2 µs. */
const fineScale = 0.05

/**
 * Runs the model finely and notes when vesicles fuse and when the cell fires. Baselines are told these times and so
 * need not look for the threshold as the model does.
 */
export function recordEvents(
  stimuli: readonly Stimulus[],
  duration: number,
  seed = 1,
  stepScale = fineScale,
): SpineEvent[] {
  const values = readParameterValues()
  const stretch = createStretch(seed, values, createMolecularLevel(seed, values), stepScale)
  const queue = createStimulusQueue()
  for (const stimulus of stimuli) addStimulus(queue, stimulus)
  const { start, end } = stretch
  fillRestingState(end, stretch.mechanisms)
  stretch.settle()
  const events: SpineEvent[] = []
  const before = end.cell.slice()
  while (end.run[runSlot.time]! < duration) {
    before.set(end.cell)
    const fused = end.run[runSlot.vesiclesFused]!
    stretch.advance(queue, duration)
    const jumps = start.cell.map((value, slot) => value - before[slot]!)
    const { pulses } = start.hero
    const content = start.run[runSlot.vesiclesFused]! > fused ? pulses[pulses.length - pulseWords + 2]! : 0
    if (content > 0 || jumps.some((jump) => jump !== 0)) {
      events.push({ at: start.run[runSlot.time]!, content, jumps })
    }
  }
  return events
}

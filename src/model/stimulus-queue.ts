import type { Stimulus } from '#src/model/simulation.ts'
import { s } from '#src/parameters/units.ts'

/** Something that happens to the cell at an instant. */
export type StimulusEvent =
  | { readonly kind: 'spike'; readonly test: boolean; readonly input: 'first' | 'second' }
  | { readonly kind: 'fire' }
  | { readonly kind: 'uncage' }
  | { readonly kind: 'clamp'; readonly to: number }
  | { readonly kind: 'unclamp' }

interface Pending {
  readonly stimulus: Stimulus
  /** Events of this stimulus that have happened. */
  done: number
}

/** Stimuli that are not over, as plain data. Events of one instant happen in the order in which they were asked for. */
export interface StimulusQueue {
  readonly pending: Pending[]
}

export function createStimulusQueue(): StimulusQueue {
  return { pending: [] }
}

export function addStimulus(queue: StimulusQueue, stimulus: Stimulus): void {
  queue.pending.push({ stimulus: { ...stimulus }, done: 0 })
}

/** Time of the next event, ms; infinity where none is left. */
export function nextEventTime(queue: StimulusQueue): number {
  let next = Number.POSITIVE_INFINITY
  for (const pending of queue.pending) next = Math.min(next, eventTime(pending))
  return next
}

/** Takes the next event that is due at a time out of the queue; undefined where none is. */
export function takeDueEvent(queue: StimulusQueue, time: number): StimulusEvent | undefined {
  const next = nextEventTime(queue)
  if (next > time) return undefined
  const index = queue.pending.findIndex((pending) => eventTime(pending) === next)
  const pending = queue.pending[index]!
  const { stimulus } = pending
  pending.done++
  if (pending.done >= eventCount(stimulus)) queue.pending.splice(index, 1)
  if (stimulus.kind === 'train')
    return { kind: 'spike', test: stimulus.test, input: stimulus.input ?? 'first' }
  if (stimulus.kind !== 'depolarize') return { kind: stimulus.kind }
  if (pending.done === 1) return { kind: 'clamp', to: stimulus.to }
  // Where two clamps overlap, the end of one leaves the cell to the other.
  const other = queue.pending.findLast(({ stimulus, done }) => stimulus.kind === 'depolarize' && done === 1)
  return other?.stimulus.kind === 'depolarize'
    ? { kind: 'clamp', to: other.stimulus.to }
    : { kind: 'unclamp' }
}

export function copyQueue(queue: StimulusQueue): StimulusQueue {
  return { pending: queue.pending.map(({ stimulus, done }) => ({ stimulus, done })) }
}

function eventTime({ stimulus, done }: Pending): number {
  if (stimulus.kind !== 'depolarize') return stimulus.at + (done > 0 ? (done * s) / stimulus.frequency : 0)
  return done === 0 ? stimulus.at : stimulus.at + stimulus.for
}

function eventCount(stimulus: Stimulus): number {
  return stimulus.kind === 'depolarize' ? 2 : stimulus.pulses
}

import type { Story, StoryShot } from '#src/story/script.ts'

/** A sentence of the narration on the film's clock, s. */
export interface PlannedSentence {
  /** Key of the catalogue. */
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A shot on the film's clock and on the synapse's, s. */
export interface PlannedShot {
  readonly shot: StoryShot
  readonly start: number
  readonly end: number
  /** Second of the synapse at which the shot's preparation begins, and that at which its picture begins. */
  readonly preparedFrom: number
  readonly simStart: number
  readonly sentences: readonly PlannedSentence[]
}

export interface StoryPlan {
  readonly story: Story
  readonly shots: readonly PlannedShot[]
  /** Film seconds. */
  readonly duration: number
}

/** Nothing flashes by: no shot is shorter, s. */
export const shortestShot = 2
const usualLead = 0.25
const usualTail = 0.25
/** Silence between two sentences of a shot, s. */
const breath = 0.15

/**
 * When each shot and sentence is, and which second of the synapse each shot begins with. The film's length follows the
 * voice: `secondsOf` says how long a sentence takes.
 */
export function planStory(story: Story, secondsOf: (sentence: string) => number): StoryPlan {
  const shots: PlannedShot[] = []
  let time = 0
  let simTime = 0
  for (const shot of story.shots) {
    const { before, lead = usualLead, tail = usualTail, atLeast = 0, hold = 0 } = shot
    const sentences: PlannedSentence[] = []
    let spoken = time + lead
    for (const id of shot.sentences) {
      const end = spoken + secondsOf(id)
      sentences.push({ id, start: spoken, end })
      spoken = end + breath
    }
    const quiet = (sentences.at(-1)?.end ?? time) + tail
    const end = Math.max(quiet, time + Math.max(shortestShot, atLeast, shot.flight))
    const preparedFrom = before?.isFresh ? 0 : simTime
    const simStart = preparedFrom + (before?.wait ?? 0) + (before?.skip ?? 0)
    shots.push({ shot, start: time, end, preparedFrom, simStart, sentences })
    simTime = simStart + Math.max(0, end - time - hold) * shot.lens
    time = end
  }
  return { story, shots, duration: time }
}

import { createStore, type StoreApi } from 'zustand/vanilla'
import { type CaptionCue, captionAt, captionCues } from '#src/playback/caption-cues.ts'
import { type Narration, sentenceSeconds } from '#src/playback/narration.ts'
import { planStory, type StoryPlan } from '#src/playback/plan-story.ts'
import { prepareShot } from '#src/playback/prepare-shot.ts'
import { momentOfStory } from '#src/playback/story-moment.ts'
import type { Session } from '#src/session/session.ts'
import { whileWanted } from '#src/session/while-wanted.ts'
import type { CameraCue, Story, StoryShot } from '#src/story/script.ts'

/** Where a playing story is, for who shows it. */
export interface StoryState {
  readonly story: Story | null
  /** Place of the shot, from 0, and how many there are. */
  readonly shot: number
  readonly total: number
  readonly isPlaying: boolean
  /** What lies between two shots is being computed. */
  readonly isBusy: boolean
  /** The lines of the caption; null in silence. */
  readonly caption: readonly string[] | null
  /** The story came to its end; playing on starts over. */
  readonly isOver: boolean
}

/** What a story is played on, besides the session. */
export interface StoryPlayerParts {
  /** The picture's camera; null gives it back. */
  readonly follow: (cue: CameraCue | null) => void
  /** A shot begins. */
  readonly onShot: (shot: StoryShot) => void
  /** The text of a sentence in the page's language. */
  readonly say: (sentence: string) => string
  /** Lets a recorded sentence be heard, from its beginning; null is silence. */
  readonly speak: (sentence: string | null) => void
  readonly isStill: () => boolean
}

/** Plays a story live: the camera, captions and voice by its clock, the synapse by its lens. */
export interface StoryPlayer {
  readonly store: StoreApi<StoryState>
  /** Opens a story at its beginning and plays it. Its timing follows the narration. */
  open(story: Story, narration: Narration): Promise<void>
  play(): void
  pause(): void
  /** Goes to the beginning of a shot and goes on from there. */
  show(shot: number): Promise<void>
  next(): Promise<void>
  back(): Promise<void>
  close(): void
  /** Moves on by seconds; called once an animation frame. */
  pass(seconds: number): void
}

const closed: StoryState = {
  story: null,
  shot: 0,
  total: 0,
  isPlaying: false,
  isBusy: false,
  caption: null,
  isOver: false,
}
/** A tab that was hidden comes back with one long delta: it counts as this much, s. */
const longestDelta = 0.1

export function createStoryPlayer(session: Session, parts: StoryPlayerParts): StoryPlayer {
  const store = createStore<StoryState>(() => closed)
  let plan: StoryPlan | null = null
  let captions: readonly CaptionCue[] = []
  let time = 0
  /** The shot that the run has been prepared for, −1 before the first. */
  let prepared = -1
  /** Seconds by which the run is later than planned. */
  let late = 0
  let spoken: string | null = null
  /** Grows with each change of place: what an earlier one still had to do is dropped. */
  let turn = 0
  /** Two places are never prepared at once: the later one waits until the earlier has let go of the run. */
  let work = Promise.resolve()

  function enter(index: number): Promise<void> {
    const own = ++turn
    if (!plan?.shots[index]) return work
    store.setState({ shot: index, isBusy: true, caption: null, isOver: false })
    hush()
    // Ends a leap that was under way for another place.
    session.pause()
    work = work.then(() => prepare(index, own))
    return work
  }

  async function prepare(index: number, own: number): Promise<void> {
    const planned = plan?.shots[index]
    if (!plan || !planned || own !== turn) return
    // Back is once more from the beginning: a run is its history, and all of it takes a second or two.
    if (index <= prepared) prepared = -1
    const run = whileWanted(session, () => own === turn)
    for (let each = prepared + 1; each <= index; each++) {
      late = await prepareShot(run, plan.story.seed, plan.shots[each] as typeof planned, late)
      if (own !== turn) {
        // What was begun for another place cannot be built upon.
        prepared = -1
        return
      }
    }
    prepared = index
    time = planned.start
    store.setState({ isBusy: false })
    parts.follow(momentOfStory(plan, time, parts.isStill()).camera)
    parts.onShot(planned.shot)
  }

  function hush(): void {
    spoken = null
    parts.speak(null)
  }

  function end(): void {
    session.pause()
    hush()
    store.setState({ isPlaying: false, isOver: true, caption: null })
  }

  return {
    store,
    async open(story, narration) {
      plan = planStory(story, sentenceSeconds(narration, parts.say))
      captions = captionCues(plan, parts.say)
      prepared = -1
      store.setState({ ...closed, story, total: story.shots.length, isPlaying: true })
      await enter(0)
    },
    play() {
      const { story, isOver } = store.getState()
      if (!story) return
      store.setState({ isPlaying: true })
      if (isOver) void enter(0)
    },
    pause() {
      store.setState({ isPlaying: false })
      session.pause()
      hush()
    },
    show: enter,
    async next() {
      const { shot, total } = store.getState()
      if (shot + 1 < total) await enter(shot + 1)
    },
    async back() {
      await enter(Math.max(0, store.getState().shot - 1))
    },
    close() {
      if (!store.getState().story) return
      turn++
      plan = null
      session.pause()
      hush()
      parts.follow(null)
      store.setState(closed)
    },
    pass(seconds) {
      const { isPlaying, isBusy, shot, caption } = store.getState()
      const planned = plan?.shots[shot]
      if (!plan || !planned || isBusy) return
      if (isPlaying) time = Math.min(time + Math.min(seconds, longestDelta), planned.end)
      const isDone = isPlaying && time >= planned.end
      // The last picture of a shot is still its own, not the first of the next.
      const at = Math.min(time, planned.end - 1e-6)
      const moment = momentOfStory(plan, at, parts.isStill())
      parts.follow(moment.camera)
      if (!isPlaying) return
      if (isDone) {
        if (shot + 1 < plan.shots.length) void enter(shot + 1)
        else end()
        return
      }
      const { isPlaying: isRunning } = session.store.getState()
      if (!isRunning && moment.shotTime >= (planned.shot.hold ?? 0)) session.play()
      const lines = captionAt(captions, time)?.lines ?? null
      if (lines !== caption) store.setState({ caption: lines })
      if (moment.sentence && moment.sentence !== spoken) parts.speak(moment.sentence)
      spoken = moment.sentence ?? spoken
    },
  }
}

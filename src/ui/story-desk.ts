import type { StoreApi } from 'zustand/vanilla'
import type { StoryPlayer } from '#src/playback/story-player.ts'

/** Whether a story can be heard and which one is open; the player arrives when the first is watched. */
export interface StoryDeskState {
  readonly player: StoryPlayer | null
  readonly isOpen: boolean
  readonly isSounding: boolean
}

/** Where the page gets its stories. The app fills it. */
export interface StoryDesk {
  readonly store: StoreApi<StoryDeskState>
  /** Plays the explainer from its beginning; `silently` without a word, and over and over until it is closed. */
  watch(how?: 'told' | 'silently'): Promise<void>
  /** Ends what plays, and what was about to. */
  close(): void
  setSounding(isSounding: boolean): void
  /** Moves on by seconds; called once an animation frame. */
  pass(seconds: number): void
}

import type { StoryPlayer } from '#src/playback/story-player.ts'

/**
 * What a key does to a story that is open, or null where it does nothing. Page Up and Page Down are what a presenter's
 * remote control sends. `key` is `KeyboardEvent.key`.
 */
export function storyAction(
  key: string,
  player: Pick<StoryPlayer, 'store' | 'play' | 'pause' | 'next' | 'back' | 'close'>,
): (() => void) | null {
  switch (key) {
    case ' ':
      return player.store.getState().isPlaying ? player.pause : player.play
    case 'PageDown':
    case 'ArrowRight':
      return () => void player.next()
    case 'PageUp':
    case 'ArrowLeft':
      return () => void player.back()
    case 'Escape':
      return player.close
    default:
      return null
  }
}

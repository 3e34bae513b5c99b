import { useStore } from 'zustand'
import type { StoryPlayer } from '#src/playback/story-player.ts'
import '#src/ui/story.css'
import type { StoryDesk } from '#src/ui/story-desk.ts'

/** The captions of a story on a page that shows nothing else: for screen-capture programs and walls. */
export function BareCaptions({ story }: { story: StoryDesk }) {
  const player = useStore(story.store, (state) => (state.isOpen ? state.player : null))
  return player ? <Caption player={player} /> : null
}

function Caption({ player }: { player: StoryPlayer }) {
  const caption = useStore(player.store, (state) => state.caption)
  return caption ? (
    <p className="bare-caption" aria-live="polite">
      {caption.map((line) => (
        <span key={line}>{line} </span>
      ))}
    </p>
  ) : null
}

import { useStore } from 'zustand'
import { useParts } from '#src/ui/use-interface.ts'

/** Who leads the visitor, and so speaks: the story, a chapter, or the first experiment. Null: nobody. */
export function useLeader(): 'story' | 'chapter' | 'first' | null {
  const { player, story, firstLtp } = useParts()
  const isInStory = useStore(story.store, ({ isOpen }) => isOpen)
  const isInChapter = useStore(player.store, ({ chapter }) => chapter !== null)
  const isInFirst = useStore(firstLtp.store, ({ stage }) => stage !== 'idle')
  return isInStory ? 'story' : isInChapter ? 'chapter' : isInFirst ? 'first' : null
}

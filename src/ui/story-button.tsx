import { useStore } from 'zustand'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/story.css'
import { TransportIcon } from '#src/ui/transport-icon.tsx'
import { useParts, useSessionState } from '#src/ui/use-interface.ts'

/** The way into the story: LTP in a minute, played on the living model. */
export function StoryButton() {
  const { t } = useTranslation()
  const { story } = useParts()
  const isOpen = useStore(story.store, (state) => state.isOpen)
  const isReady = useSessionState((state) => state.status === 'ready')
  return (
    <button
      type="button"
      className="chip story-button"
      aria-pressed={isOpen}
      disabled={!isReady}
      onClick={() => void story.watch()}
    >
      <TransportIcon name="play" />
      <span>{t('story.watch')}</span>
      <span className="muted">{t('story.watch.detail')}</span>
    </button>
  )
}

import { useEffect } from 'react'
import { useStore } from 'zustand'
import { ActionButton } from '#src/kiosk/action-button.tsx'
import { useExhibit } from '#src/kiosk/exhibit-context.ts'
import { Words } from '#src/kiosk/words.tsx'
import type { StoryPlayer } from '#src/playback/story-player.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** The story on the living model, with captions; what it leads to is the visitor's own try. */
export function StoryScreen() {
  const { t } = useTranslation()
  const exhibit = useExhibit()
  const { story } = exhibit.parts
  const player = useStore(story.store, (state) => state.player)
  const isSounding = useStore(story.store, (state) => state.isSounding)
  return (
    <>
      {player ? (
        <StoryWords player={player} />
      ) : (
        <Words title={t('kiosk.story.title')} caption={t('story.busy')} />
      )}
      <div className="actions">
        {exhibit.parts.options.sound && (
          <ActionButton
            icon={isSounding ? 'mute' : 'sound'}
            title={t(isSounding ? 'kiosk.sound.off' : 'kiosk.sound.on')}
            name="sound"
            onPress={() => story.setSounding(!isSounding)}
          />
        )}
        <ActionButton
          icon="spark"
          title={t('kiosk.fire')}
          detail={t('kiosk.fire.detail')}
          isNow
          name="fire"
          onPress={() => exhibit.go('visit')}
        />
      </div>
    </>
  )
}

function StoryWords({ player }: { player: StoryPlayer }) {
  const { t } = useTranslation()
  const exhibit = useExhibit()
  const { caption, isBusy } = useStore(player.store)
  useEffect(() => {
    // Whoever watches is there, although nobody touches anything.
    if (caption) exhibit.visitNoted()
  }, [caption, exhibit])
  const words = caption?.join(' ') ?? (isBusy ? t('story.busy') : '\u00a0')
  return <Words title={t('kiosk.story.title')} caption={words} />
}

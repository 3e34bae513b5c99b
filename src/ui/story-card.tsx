import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { StoryPlayer } from '#src/playback/story-player.ts'
import { decimals } from '#src/ui/format-quantity.ts'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/story.css'
import { keepsKey } from '#src/ui/key-actions.ts'
import { storyGauges } from '#src/ui/story-gauges.ts'
import { storyAction } from '#src/ui/story-keys.ts'
import { SwitchRow } from '#src/ui/switch-row.tsx'
import { TransportIcon } from '#src/ui/transport-icon.tsx'
import { useParts, useSessionState } from '#src/ui/use-interface.ts'

/** The playing story: its caption, and what plays, holds and turns it. */
export function StoryCard() {
  const { story } = useParts()
  const player = useStore(story.store, (state) => (state.isOpen ? state.player : null))
  return player ? <OpenStory player={player} /> : null
}

function OpenStory({ player }: { player: StoryPlayer }) {
  const { t } = useTranslation()
  const { story } = useParts()
  const { caption, shot, total, isPlaying, isBusy } = useStore(player.store)
  const isSounding = useStore(story.store, (state) => state.isSounding)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && keepsKey(event.target, event.key)) return
      const action = storyAction(event.key, player)
      if (!action) return
      event.preventDefault()
      action()
    }
    // Before the page's own keys: while a story plays, Space is the story's.
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [player])
  return (
    <section className="story-card" aria-label={t('story.title')}>
      <Gauge player={player} />
      <p className="story-caption" aria-live="polite">
        {caption?.map((line) => <span key={line}>{line} </span>) ??
          (isBusy && <span className="muted">{t('story.busy')}</span>)}
      </p>
      <div className="story-foot">
        <button
          type="button"
          className="round"
          aria-label={t('story.back')}
          disabled={shot === 0}
          onClick={() => void player.back()}
        >
          <TransportIcon name="back" />
        </button>
        <button
          type="button"
          className="round"
          aria-label={t(isPlaying ? 'story.pause' : 'story.play')}
          onClick={isPlaying ? player.pause : player.play}
        >
          <TransportIcon name={isPlaying ? 'pause' : 'play'} />
        </button>
        <button
          type="button"
          className="round"
          aria-label={t('story.next')}
          disabled={shot + 1 >= total}
          onClick={() => void player.next()}
        >
          <TransportIcon name="forward" />
        </button>
        <progress className="story-progress" aria-label={t('story.title')} value={shot + 1} max={total} />
        <span className="muted">{t('story.progress', { shot: shot + 1, total })}</span>
        <SwitchRow name={t('story.sound')} isOn={isSounding} onChange={story.setSounding} />
        <button
          type="button"
          className="plain story-close"
          aria-label={t('story.close')}
          onClick={player.close}
        >
          ×
        </button>
      </div>
    </section>
  )
}

/** The number of the run that the picture is about. */
function Gauge({ player }: { player: StoryPlayer }) {
  const { t, i18n } = useTranslation()
  const name = useStore(player.store, ({ story, shot }) => story?.shots[shot]?.gauge)
  const value = useSessionState(({ readout }) => (name ? readout[name] : 0))
  if (!name) return null
  const { factor, decimals: digits, unit } = storyGauges[name]
  return (
    <p className="story-gauge">
      <span className="muted">{t(`story.gauge.${name}`)}</span>{' '}
      <strong>
        {decimals(value * factor, digits, i18n.language)}
        {unit}
      </strong>
    </p>
  )
}

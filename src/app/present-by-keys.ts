import type { StoreApi } from 'zustand/vanilla'
import { shotNames } from '#src/parameters/exaggerations.ts'
import type { Session } from '#src/session/session.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'
import type { StoryDesk } from '#src/ui/story-desk.ts'
import { storyAction } from '#src/ui/story-keys.ts'

/** What a presenter acts on where there is no interface. */
export interface PresenterTargets {
  readonly session: Pick<Session, 'store' | 'play' | 'pause'>
  readonly controls: StoreApi<SceneControls>
  readonly story: Pick<StoryDesk, 'store' | 'watch'>
}

/**
 * What a key does on a page without an interface, or null: Page Up and Page Down turn the story's pictures or, where none
 * plays, the views; Space plays; S begins the story. `key` is `KeyboardEvent.key`.
 */
export function presenterAction(
  key: string,
  { session, controls, story }: PresenterTargets,
): (() => void) | null {
  const { player, isOpen } = story.store.getState()
  if (isOpen && player) return storyAction(key, player)
  const turn = (by: number) => () => {
    const { shot, setShot } = controls.getState()
    const next = shotNames[(shotNames.indexOf(shot) + by + shotNames.length) % shotNames.length]
    if (next) setShot(next)
  }
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'PageDown':
      return turn(1)
    case 'PageUp':
      return turn(-1)
    case ' ':
      return session.store.getState().isPlaying ? session.pause : session.play
    case 's':
      return () => void story.watch()
    default:
      return null
  }
}

/** Binds the presenter's keys for the life of the page. */
export function presentByKeys(targets: PresenterTargets): void {
  window.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const action = presenterAction(event.key, targets)
    if (!action) return
    event.preventDefault()
    action()
  })
}

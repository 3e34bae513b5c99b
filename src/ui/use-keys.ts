import { useEffect } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import { shotNames } from '#src/parameters/exaggerations.ts'
import type { Session } from '#src/session/session.ts'
import { nextLens } from '#src/ui/lens-scale.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'
import { fire, stimulusButtons } from '#src/ui/stimuli.ts'

/** What a key does. Keys are `KeyboardEvent.key`, lower case. */
export function keyAction(
  key: string,
  session: Session,
  scene: StoreApi<SceneControls>,
  showHelp: () => void,
): (() => void) | null {
  const { isPlaying, lens } = session.store.getState()
  const stimulate = (id: string) => () => {
    const button = stimulusButtons.find((each) => each.id === id)
    if (button) fire(session, button)
  }
  switch (key) {
    case ' ':
      return isPlaying ? () => session.pause() : () => session.play()
    case 'arrowleft':
      return () => session.step(-1)
    case 'arrowright':
      return () => session.step(1)
    case '+':
    case '=':
      return () => session.setLens(nextLens(lens, 1))
    case '-':
      return () => session.setLens(nextLens(lens, -1))
    case 't':
      return stimulate('test')
    case 'g':
      return stimulate('tetanus')
    case 'h':
      return () => scene.getState().home()
    case 'f11':
      return null
    case '?':
      return showHelp
    default: {
      const shot = shotNames[Number(key) - 1]
      return shot ? () => scene.getState().setShot(shot) : null
    }
  }
}

/** Binds the keys of the page. Typing in a field, and a control that uses the key itself, keep theirs. */
export function useKeys(session: Session, scene: StoreApi<SceneControls>, showHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const target = event.target as HTMLElement
      if (target.closest('dialog, textarea, select, input')) return
      if (event.key === ' ' && target.closest('button, summary, a')) return
      const action = keyAction(event.key.toLowerCase(), session, scene, showHelp)
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [session, scene, showHelp])
}

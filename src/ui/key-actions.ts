import type { StoreApi } from 'zustand/vanilla'
import { shotNames } from '#src/parameters/exaggerations.ts'
import type { Session } from '#src/session/session.ts'
import type { Bench } from '#src/ui/bench.ts'
import { nextLens } from '#src/ui/lens-scale.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'

/** What keys act on. */
export interface KeyTargets {
  readonly session: Pick<Session, 'store' | 'play' | 'pause' | 'step' | 'setLens'>
  readonly bench: Pick<Bench, 'fire' | 'reset'>
  readonly scene: StoreApi<SceneControls>
  readonly showHelp: () => void
}

/** What a key does, or null where it does nothing here. `key` is `KeyboardEvent.key`. */
export function keyAction(key: string, { session, bench, scene, showHelp }: KeyTargets): (() => void) | null {
  const shot = /^[1-9]$/.test(key) ? shotNames[Number(key) - 1] : undefined
  if (shot) return () => scene.getState().setShot(shot)
  const { isPlaying, lens } = session.store.getState()
  switch (key.toLowerCase()) {
    case ' ':
      return isPlaying ? session.pause : session.play
    case 'arrowleft':
      return () => session.step(-1)
    case 'arrowright':
      return () => session.step(1)
    case '+':
    case '=':
      return () => session.setLens(nextLens(lens, 1))
    case '-':
    case '−':
      return () => session.setLens(nextLens(lens, -1))
    case '0':
      return () => bench.reset()
    case 't':
      return () => bench.fire('test')
    case 'g':
      return () => bench.fire('tetanus')
    case 'h':
      return () => scene.getState().home()
    case 'l':
      return () => scene.getState().setLabels(!scene.getState().labels)
    case '?':
      return showHelp
    default:
      return null
  }
}

/**
 * Whether the focused element keeps a key for itself: fields and sliders keep all that they type or move by, an open
 * dialog everything, a button only the keys that press it.
 */
export function keepsKey(target: Element, key: string): boolean {
  if (target.closest('dialog[open], textarea, select, [contenteditable="true"]')) return true
  const input = target.closest('input')
  if (input) return input.type !== 'checkbox' || key === ' '
  return (key === ' ' || key === 'Enter') && target.closest('button, summary, a, [role="button"]') !== null
}

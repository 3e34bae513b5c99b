import type { StoreApi } from 'zustand/vanilla'
import { shotNames } from '#src/parameters/exaggerations.ts'
import type { Session } from '#src/session/session.ts'
import type { Bench } from '#src/ui/bench.ts'
import { nextLens } from '#src/ui/lens-scale.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'
import { tenthOfRun } from '#src/ui/timeline-axis.ts'

/** What keys act on. */
export interface KeyTargets {
  readonly session: Pick<Session, 'store' | 'events' | 'play' | 'pause' | 'step' | 'setLens'>
  readonly bench: Pick<Bench, 'store' | 'fire' | 'reset' | 'seek' | 'stepEvent'>
  readonly scene: StoreApi<SceneControls>
  readonly showHelp: () => void
  readonly toggleFullscreen: () => void
}

/** A pressed key: the fields of a `KeyboardEvent` that matter. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>

/** What a key does, or null where it does nothing here. */
export function keyAction({ key, code, shiftKey }: PressedKey, targets: KeyTargets): (() => void) | null {
  const { session, bench, scene, showHelp, toggleFullscreen } = targets
  // With Shift a digit's `key` depends on the keyboard's language.
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1] ?? (/^[0-9]$/.test(key) ? key : undefined)
  if (digit !== undefined) {
    const shot = shiftKey ? shotNames[Number(digit) - 1] : undefined
    if (shiftKey) return shot ? () => scene.getState().setShot(shot) : null
    return () =>
      bench.seek(tenthOfRun(session.events.commands, bench.store.getState().reached, Number(digit)))
  }
  const { isPlaying, lens } = session.store.getState()
  switch (key.toLowerCase()) {
    case ' ':
      return isPlaying ? session.pause : session.play
    case 'arrowleft':
      return () => (shiftKey ? void bench.stepEvent(-1) : session.step(-1))
    case 'arrowright':
      return () => (shiftKey ? void bench.stepEvent(1) : session.step(1))
    case 'home':
      return () => bench.seek(0)
    case 'end':
      return () => bench.seek(bench.store.getState().reached)
    case '+':
    case '=':
      return () => session.setLens(nextLens(lens, 1))
    case '-':
    case '−':
      return () => session.setLens(nextLens(lens, -1))
    case 'n':
      return () => bench.reset()
    case 't':
      return () => bench.fire('test')
    case 'g':
      return () => bench.fire('tetanus')
    case 'h':
      return () => scene.getState().home()
    case 'l':
      return () => scene.getState().setLabels(!scene.getState().labels)
    case 'c':
      return () => scene.getState().setLegend(!scene.getState().legend)
    case 'f':
      return toggleFullscreen
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

import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { readLaunchOptions } from '#src/app/launch-options.ts'
import { type PresenterTargets, presenterAction } from '#src/app/present-by-keys.ts'
import { createSceneControls } from '#src/app/scene-controls-store.ts'
import { shotNames } from '#src/parameters/exaggerations.ts'
import type { StoryPlayer } from '#src/playback/story-player.ts'
import type { StoryDeskState } from '#src/ui/story-desk.ts'
import { createFakeSession } from '#tests/fixtures/fake-session.ts'

const story = {
  store: createStore<StoryDeskState>(() => ({ player: null, isOpen: false, isSounding: true })),
  watch: vi.fn(async () => undefined),
}
let targets: PresenterTargets
beforeEach(() => {
  story.store.setState({ player: null, isOpen: false })
  story.watch.mockClear()
  targets = {
    session: createFakeSession(),
    controls: createSceneControls(readLaunchOptions('?mode=clean').options),
    story,
  }
})
const press = (key: string) => presenterAction(key, targets)?.()

describe('a presenter’s keys without an interface', () => {
  test('turn the views round and round', () => {
    const seen = shotNames.map(() => {
      press('PageDown')
      return targets.controls.getState().shot
    })
    expect(seen).toEqual([...shotNames.slice(1), shotNames[0]])
    press('PageUp')
    expect(targets.controls.getState().shot).toBe(shotNames.at(-1))
  })

  test('play and hold the run, and begin the story', () => {
    press(' ')
    expect(targets.session.store.getState().isPlaying).toBe(true)
    press(' ')
    expect(targets.session.store.getState().isPlaying).toBe(false)
    press('s')
    expect(story.watch).toHaveBeenCalledOnce()
    expect(presenterAction('x', targets)).toBeNull()
  })

  test('are the story’s while one plays', () => {
    const next = vi.fn(async () => undefined)
    story.store.setState({ player: { next } as unknown as StoryPlayer, isOpen: true })
    press('PageDown')
    expect(next).toHaveBeenCalledOnce()
    expect(targets.controls.getState().shot).toBe('overview')
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { createStoryPlayer, type StoryPlayer } from '#src/playback/story-player.ts'
import type { CameraCue, Story } from '#src/story/script.ts'
import { storyAction } from '#src/ui/story-keys.ts'
import { createFakeSession, type FakeSession } from '#tests/fixtures/fake-session.ts'

const story: Story = {
  id: 'two',
  seed: 7,
  shots: [
    {
      id: 'first',
      stand: { view: 'overview' },
      flight: 0,
      before: { isFresh: true, stimuli: [{ kind: 'uncage', at: 0, frequency: 1, pulses: 1 }] },
      hold: 0.5,
      lens: 2,
      sentences: ['one'],
      lead: 0.2,
    },
    {
      id: 'second',
      stand: { view: 'synapse' },
      flight: 1,
      lens: 60,
      before: { wait: 10 },
      sentences: ['two'],
    },
  ],
}

let session: FakeSession
let player: StoryPlayer
let spoken: (string | null)[]
let cues: (CameraCue | null)[]
let views: string[]
beforeEach(() => {
  session = createFakeSession()
  spoken = []
  cues = []
  views = []
  player = createStoryPlayer(session, {
    follow: (cue) => cues.push(cue),
    onShot: ({ stand }) => views.push(stand.view),
    say: (sentence) => `The words of ${sentence}.`,
    speak: (sentence) => spoken.push(sentence),
    isStill: () => false,
  })
})

/** Lets everything that waits for the worker come back. */
async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await session.answer()
}

async function open(): Promise<void> {
  const opened = player.open(story, new Map())
  await settle()
  await opened
}

async function pass(seconds: number): Promise<void> {
  for (let left = seconds; left > 1e-9; left -= 0.05) player.pass(Math.min(0.05, left))
  await settle()
}

describe('a story that plays', () => {
  test('prepares the run, holds it while the camera arrives, then lets it go by the shot’s lens', async () => {
    await open()
    expect(session.asked).toEqual([
      'reset',
      'fastForward 0',
      'seek 0',
      'stimulate uncage',
      'fastForward 0',
      'seek 0',
    ])
    expect(session.store.getState().lens).toBe(2)
    await pass(0.4)
    expect(session.store.getState().isPlaying).toBe(false)
    await pass(0.2)
    expect(session.store.getState().isPlaying).toBe(true)
  })

  test('shows the caption and speaks while the sentence is heard, once', async () => {
    await open()
    expect(player.store.getState().caption).toBeNull()
    await pass(0.3)
    expect(player.store.getState().caption).toEqual(['The words of one.'])
    await pass(0.5)
    expect(spoken.filter((each) => each === 'one')).toHaveLength(1)
  })

  test('goes on to the next shot where the run then should be, and ends after the last', async () => {
    await open()
    await pass(2.05)
    expect(player.store.getState()).toMatchObject({ shot: 1, isPlaying: true })
    // A hold of half a second, then at 2 s a second; and ten seconds of waiting.
    expect(session.asked.at(-1)).toBe('seek 13')
    expect(views).toEqual(['overview', 'synapse'])
    expect(cues.at(-1)).toMatchObject({ from: { view: 'overview' }, to: { view: 'synapse' } })
    await pass(3)
    expect(player.store.getState()).toMatchObject({ isPlaying: false, isOver: true, caption: null })
    expect(session.store.getState().isPlaying).toBe(false)
    player.play()
    await settle()
    expect(player.store.getState()).toMatchObject({ shot: 0, isPlaying: true, isOver: false })
  })

  test('back is the same history once more', async () => {
    await open()
    const next = player.next()
    await settle()
    await next
    const before = session.asked.length
    const back = player.back()
    await settle()
    await back
    expect(session.asked.slice(before)[0]).toBe('reset')
    expect(player.store.getState().shot).toBe(0)
  })

  test('turned twice at once prepares the run once for where it comes to stand', async () => {
    await open()
    const before = session.asked.length
    void player.next()
    await session.answer()
    void player.back()
    await settle()
    expect(player.store.getState()).toMatchObject({ shot: 0, isBusy: false })
    const asked = session.asked.slice(before)
    // What the second shot had begun ends at once, and the first is prepared from its beginning.
    expect(asked.slice(asked.indexOf('reset'))).toEqual([
      'reset',
      'fastForward 0',
      'seek 0',
      'stimulate uncage',
      'fastForward 0',
      'seek 0',
    ])
  })

  test('holds still when it is held', async () => {
    await open()
    await pass(0.7)
    player.pause()
    expect(session.store.getState().isPlaying).toBe(false)
    expect(spoken.at(-1)).toBeNull()
    await pass(30)
    expect(player.store.getState().shot).toBe(0)
  })

  test('does nothing more to a run that it was closed on, whatever it still had to prepare', async () => {
    await open()
    void player.next()
    await session.answer()
    player.close()
    const before = session.asked.length
    await settle()
    expect(session.asked.slice(before)).toEqual([])
  })

  test('gives the camera back when it is left, and what was being prepared is dropped', async () => {
    await open()
    void player.next()
    player.close()
    await settle()
    expect(player.store.getState()).toMatchObject({ story: null, caption: null })
    expect(cues.at(-1)).toBeNull()
    expect(views).toEqual(['overview'])
    await pass(5)
    expect(cues.at(-1)).toBeNull()
  })
})

test('a presenter’s keys turn the pictures', async () => {
  await open()
  expect(storyAction('x', player)).toBeNull()
  storyAction('PageDown', player)?.()
  await settle()
  expect(player.store.getState().shot).toBe(1)
  storyAction('PageUp', player)?.()
  await settle()
  expect(player.store.getState().shot).toBe(0)
  storyAction(' ', player)?.()
  expect(player.store.getState().isPlaying).toBe(false)
  storyAction(' ', player)?.()
  expect(player.store.getState().isPlaying).toBe(true)
  storyAction('Escape', player)?.()
  expect(player.store.getState().story).toBeNull()
})

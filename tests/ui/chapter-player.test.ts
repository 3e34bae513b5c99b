import { beforeEach, describe, expect, test } from 'vitest'
import type { ChapterStep } from '#src/story/chapter-step.ts'
import { chapterIds, chapters } from '#src/story/chapters.ts'
import { type ChapterPlayer, createChapterPlayer } from '#src/ui/chapter-player.ts'
import { createFakeSession, type FakeSession } from '#tests/fixtures/fake-session.ts'

let session: FakeSession
let player: ChapterPlayer
let shots: string[]
beforeEach(() => {
  session = createFakeSession()
  shots = []
  const scene = { setShot: (shot: string) => shots.push(shot) }
  player = createChapterPlayer(session, { getState: () => scene as never })
})

/** Lets everything that waits for the worker come back. */
async function settle(): Promise<void> {
  for (let i = 0; i < 12; i++) await session.answer()
}

describe('a chapter', () => {
  test('begins with a rested synapse and goes on step by step', async () => {
    const opened = player.open('gate')
    await settle()
    await opened
    expect(shots).toEqual(['overview'])
    expect(session.asked).toEqual(['reset'])
    expect(player.store.getState()).toMatchObject({ chapter: 'gate', step: 0, phase: 'told' })
    const second = player.next()
    await settle()
    await second
    expect(session.asked).toEqual(['reset', 'stimulate uncage'])
    expect(session.store.getState().isPlaying).toBe(true)
  })

  test('asks before it shows, and takes the prediction once', async () => {
    const opened = player.open('depression')
    await settle()
    await opened
    expect(player.store.getState().phase).toBe('asking')
    expect(session.asked).toEqual([])
    const told = player.predict(0)
    await settle()
    await told
    await player.predict(2)
    expect(player.store.getState()).toMatchObject({ phase: 'told', answer: 0 })
    expect(session.asked).toContain('fastForward 1631')
  })

  test('gives its conditions, and those of an earlier step are gone', async () => {
    const opened = player.open('alzheimer')
    await opened
    const told = player.predict(1)
    await settle()
    await told
    expect(session.asked).toContain('condition amyloid-beta 200')
    const other = player.open('gate')
    await settle()
    await other
    expect(session.asked.slice(-2)).toEqual(['reset', 'condition amyloid-beta null'])
  })

  test('that is left drops what it still had to do', async () => {
    void player.open('strengthen')
    await settle()
    void player.next()
    player.close()
    await settle()
    expect(player.store.getState().chapter).toBeNull()
    expect(session.asked.filter((asked) => asked === 'stimulate train')).toHaveLength(1)
  })

  test('that another takes the place of gives nothing to the other’s synapse', async () => {
    void player.open('alzheimer')
    void player.predict(1)
    void player.open('gate')
    await settle()
    expect(session.asked).not.toContain('condition amyloid-beta 200')
    expect(player.store.getState()).toMatchObject({ chapter: 'gate', phase: 'told' })
  })
})

test('each chapter starts afresh, and each question has a right answer among its answers', () => {
  for (const id of chapterIds) {
    const steps: readonly ChapterStep[] = chapters[id]
    expect(steps[0]!.isFresh, id).toBe(true)
    for (const { question, lens } of steps) {
      expect(lens).toBeGreaterThan(0)
      if (question) expect(question.right).toBeLessThan(question.answers)
    }
  }
})

import { describe, expect, test } from 'vitest'
import { enLater } from '#src/messages/en-later.ts'
import { captionCues } from '#src/playback/caption-cues.ts'
import { chapterStory } from '#src/playback/chapter-story.ts'
import { planStory } from '#src/playback/plan-story.ts'
import { speakingSeconds } from '#src/playback/speaking-seconds.ts'
import { chapterIds } from '#src/story/chapters.ts'

const words: Readonly<Record<string, string>> = enLater
const say = (sentence: string) => words[sentence] ?? `no ${sentence}`

describe.each(chapterIds)('the chapter %s as a film', (id) => {
  test('says all its words, begins afresh, and its captions can be read', () => {
    const story = chapterStory(id)
    const plan = planStory(story, (sentence) => speakingSeconds(say(sentence)))
    expect(story.shots[0]!.before?.isFresh).toBe(true)
    for (const sentence of story.shots.flatMap(({ sentences }) => sentences)) {
      expect(say(sentence)).not.toMatch(/^no /)
    }
    for (const { start, end, lines } of captionCues(plan, say)) {
      expect(lines.length).toBeLessThanOrEqual(2)
      expect(end - start).toBeGreaterThanOrEqual(1)
    }
    for (const { shot, start, end } of plan.shots) expect(shot.flight).toBeLessThan(end - start)
  })
})

test('a question stands before its answer, and nothing happens while it is asked', () => {
  const { shots } = chapterStory('depression')
  expect(shots.map(({ id }) => id)).toEqual(['0-question', '0', '1-question', '1'])
  expect(shots[0]!.before?.stimuli).toBeUndefined()
  expect(shots[1]!.before).toMatchObject({ skip: 1631, stimuli: { length: 3 } })
})

import { describe, expect, test } from 'vitest'
import { type Language, languageIds, loadCatalogue } from '#src/messages/catalogues.ts'
import { en } from '#src/messages/en.ts'
import { captionAt, captionCues, shortestCaption } from '#src/playback/caption-cues.ts'
import { captionPages, longestLine, mostLines } from '#src/playback/caption-pages.ts'
import { planStory, shortestShot } from '#src/playback/plan-story.ts'
import { speakingSeconds, spokenText } from '#src/playback/speaking-seconds.ts'
import { momentOfStory } from '#src/playback/story-moment.ts'
import { explainer } from '#src/story/explainer.ts'
import { labels } from '#src/story/labels.ts'
import type { Story } from '#src/story/script.ts'

const sayIn = async (language: Language) => {
  const catalogue: Readonly<Record<string, string>> = await loadCatalogue(language)
  return (sentence: string) => catalogue[sentence] ?? `no ${sentence}`
}
const secondsOf = (sentence: string) =>
  speakingSeconds((en as Readonly<Record<string, string>>)[sentence] ?? '')
const plan = planStory(explainer, secondsOf)
const framesOf = (fps: number) => Array.from({ length: Math.floor(plan.duration * fps) }, (_, n) => n / fps)

describe('the explainer', () => {
  test('lasts 50 to 59 seconds, and no shot is gone before it was seen', () => {
    expect(plan.duration).toBeGreaterThan(50)
    expect(plan.duration).toBeLessThan(59)
    for (const { shot, start, end } of plan.shots)
      expect(end - start, shot.id).toBeGreaterThanOrEqual(shortestShot)
  })

  test('shots follow each other without a gap, and each sentence is spoken within its shot', () => {
    plan.shots.forEach(({ shot, start, end, sentences }, i) => {
      expect(start, shot.id).toBe(plan.shots[i - 1]?.end ?? 0)
      let time = start
      for (const sentence of sentences) {
        expect(sentence.start, sentence.id).toBeGreaterThanOrEqual(time)
        time = sentence.end
      }
      expect(time, shot.id).toBeLessThanOrEqual(end)
      // The camera has arrived before the shot is over.
      expect(shot.flight, shot.id).toBeLessThan(end - start)
    })
  })

  test('the synapse’s time never runs back but where a shot begins afresh', () => {
    let before = momentOfStory(plan, 0)
    for (const time of framesOf(30)) {
      const moment = momentOfStory(plan, time)
      const isAfresh = moment.index !== before.index && explainer.shots[moment.index]!.before?.isFresh
      if (!isAfresh) expect(moment.simTime).toBeGreaterThanOrEqual(before.simTime)
      before = moment
    }
    expect(explainer.shots.filter((shot) => shot.before?.isFresh)).toHaveLength(2)
    expect(before.simTime).toBeGreaterThan(6 * 3600)
  })

  test('the camera flies and drifts and never leaps within a shot or into a flight', () => {
    let last = momentOfStory(plan, 0)
    for (const time of framesOf(30).slice(1)) {
      const moment = momentOfStory(plan, time)
      const { from, to, flown } = moment.camera
      if (moment.index !== last.index && flown < 0.1) {
        // A flight begins where the shot before ended.
        expect(from.view).toBe(last.camera.to.view)
        expect(from.yaw ?? 0).toBeCloseTo(last.camera.to.yaw ?? 0, 0)
        expect(from.distance ?? 1).toBeCloseTo(last.camera.to.distance ?? 1, 1)
      } else if (moment.index === last.index) {
        expect(Math.abs((to.yaw ?? 0) - (last.camera.to.yaw ?? 0))).toBeLessThan(0.5)
        expect(flown).toBeGreaterThanOrEqual(last.camera.flown)
      }
      last = moment
    }
  })

  test('for who asked for less motion the camera cuts and stands', () => {
    for (const { start, end, shot } of plan.shots) {
      const first = momentOfStory(plan, start, true).camera
      expect(first).toEqual(momentOfStory(plan, end - 0.01, true).camera)
      expect(first).toEqual({ from: shot.stand, to: shot.stand, flown: 1 })
    }
  })

  test('says what it promised to say', async () => {
    const said = explainer.shots
      .flatMap(({ sentences }) => sentences)
      .map(await sayIn('en'))
      .join(' ')
    for (const word of [
      'long-term potentiation',
      'coincidence',
      'Mg²⁺',
      'Ca²⁺',
      'CaMKII',
      'AMPA receptors',
      'swells',
      'bigger',
      'Early',
      'late',
    ])
      expect(said).toContain(word)
  })

  test('each sentence is used once and has words in every language', async () => {
    const ids = explainer.shots.flatMap(({ sentences }) => sentences)
    expect(new Set(ids).size).toBe(ids.length)
    for (const language of languageIds) {
      const say = await sayIn(language)
      for (const id of ids) expect(say(id), `${language} ${id}`).not.toMatch(/^no /)
    }
  })
})

describe.each(languageIds)('captions in %s', (language) => {
  test('can be read: two lines of 42 characters, a second or more, one at a time, and nothing left out', async () => {
    const say = await sayIn(language)
    const cues = captionCues(plan, say)
    cues.forEach(({ start, end, lines }, i) => {
      const text = lines.join(' ')
      expect(lines.length, text).toBeLessThanOrEqual(mostLines)
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(longestLine)
      expect(end - start, text).toBeGreaterThanOrEqual(shortestCaption - 1e-9)
      expect(start, text).toBeGreaterThanOrEqual((cues[i - 1]?.end ?? 0) - 1e-9)
      // Nobody reads more than 25 characters a second.
      expect(text.length / (end - start), text).toBeLessThan(25)
    })
    expect(cues.at(-1)?.end).toBeLessThanOrEqual(plan.duration)
    const whole = explainer.shots.flatMap(({ sentences }) => sentences).map(say)
    expect(cues.flatMap(({ lines }) => lines).join(' ')).toBe(whole.join(' '))
  })
})

test('a caption stands from when its sentence begins', () => {
  const cues = captionCues(plan, (id) => `${id} is said here`)
  const sentences = plan.shots.flatMap((shot) => shot.sentences)
  for (const { id, start } of sentences) {
    expect(captionAt(cues, start + 1e-6)?.lines.join(' ')).toBe(`${id} is said here`)
  }
  expect(captionAt(cues, 0)).toBeNull()
})

describe('pages of a caption', () => {
  test('lines of a page are about equally long', () => {
    expect(captionPages('A burst of a hundred spikes floods the spine with calcium.')).toEqual([
      ['A burst of a hundred spikes', 'floods the spine with calcium.'],
    ])
    expect(captionPages('This spine listens.')).toEqual([['This spine listens.']])
  })

  test('what does not fit in two lines is shared out over pages', () => {
    const text = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ')
    const pages = captionPages(text)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.flat().join(' ')).toBe(text)
    for (const lines of pages) {
      expect(lines.length).toBeLessThanOrEqual(mostLines)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(longestLine)
    }
  })

  test('a word that fits in no line is refused with a sentence', () => {
    expect(() => captionPages('x'.repeat(43))).toThrow('longer than the 42 characters')
  })
})

test('what stands in brackets is not spoken', () => {
  expect(spokenText('Now calcium (Ca²⁺) rushes in.')).toBe('Now calcium rushes in.')
})

test('a story’s length follows its voice, and a shot waits for a slow flight', () => {
  const story: Story = {
    id: 'short',
    seed: 1,
    shots: [
      {
        id: 'a',
        stand: { view: 'overview' },
        flight: 0,
        lens: 1,
        sentences: ['x', 'y'],
        lead: 0.5,
        tail: 0.5,
      },
      {
        id: 'b',
        stand: { view: 'synapse' },
        flight: 3,
        lens: 10,
        sentences: [],
        hold: 1,
        before: { wait: 60 },
      },
      {
        id: 'c',
        stand: { view: 'synapse' },
        flight: 0,
        lens: 1,
        sentences: [],
        before: { isFresh: true, skip: 5 },
      },
    ],
  }
  const slow = planStory(story, () => 4)
  expect(slow.shots.map(({ start, end }) => end - start)).toEqual(
    [9.15, 3, 2].map((each) => expect.closeTo(each)),
  )
  expect(slow.shots.map(({ simStart }) => simStart)).toEqual(
    [0, 69.15, 5].map((each) => expect.closeTo(each)),
  )
  // It stands still until the camera is there, then runs by its lens.
  expect(momentOfStory(slow, 9.9).simTime).toBeCloseTo(69.15)
  expect(momentOfStory(slow, 11.15).simTime).toBeCloseTo(79.15)
  expect(momentOfStory(slow, 99)).toMatchObject({ index: 2, simTime: expect.closeTo(7) })
  expect(planStory(story, () => 1).duration).toBeLessThan(slow.duration)
})

test('what the explainer names is there to be named in the view of its shot', () => {
  for (const { id, stand, names = [] } of explainer.shots) {
    const there = labels[stand.view].map((label) => label.id)
    expect(
      names.filter((name) => !there.includes(name)),
      id,
    ).toEqual([])
  }
})

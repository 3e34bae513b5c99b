import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { en } from '#src/messages/en.ts'
import { captionCues } from '#src/playback/caption-cues.ts'
import { loadNarration, recordedLanguages } from '#src/playback/load-narration.ts'
import { readNarration, sentenceSeconds } from '#src/playback/narration.ts'
import { planStory } from '#src/playback/plan-story.ts'
import { spokenText } from '#src/playback/speaking-seconds.ts'
import { explainer } from '#src/story/explainer.ts'

const folder = 'assets/narration/en/'
const narration = readNarration(JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8')), folder)
const words: Readonly<Record<string, string>> = en
const say = (sentence: string) => words[sentence] ?? ''
const plan = planStory(explainer, sentenceSeconds(narration, say))
const sentences = plan.shots.flatMap((shot) => shot.sentences)

describe('the narration that is shipped', () => {
  test('has every sentence of the explainer, and no other', () => {
    expect([...narration.keys()].sort()).toEqual(sentences.map(({ id }) => id).sort())
    for (const { url } of narration.values()) expect(existsSync(url), url).toBe(true)
  })

  test('is in the languages that the page asks for, and in no other', () => {
    expect(readdirSync('assets/narration').sort()).toEqual([...recordedLanguages].sort())
  })

  test('makes a film of 50 to 59 seconds at 140 to 180 words a minute', () => {
    expect(plan.duration).toBeGreaterThan(50)
    expect(plan.duration).toBeLessThan(59)
    const spoken = sentences.map(({ id }) => spokenText(say(id)).split(/\s+/).length)
    const count = spoken.reduce((sum, each) => sum + each, 0)
    const seconds = sentences.reduce((sum, { start, end }) => sum + end - start, 0)
    expect((60 * count) / seconds).toBeGreaterThan(140)
    expect((60 * count) / seconds).toBeLessThan(180)
  })

  test('is heard when its captions begin, and every caption is there while it is heard', () => {
    const cues = captionCues(plan, say)
    for (const { id, start, end } of sentences) {
      const own = cues.filter((cue) => cue.start < end - 1e-6 && cue.end > start + 1e-6)
      expect(Math.abs(own[0]!.start - start), id).toBeLessThan(0.15)
      expect(own.at(-1)!.end, id).toBeGreaterThanOrEqual(end - 1e-6)
      expect(own.flatMap(({ lines }) => lines).join(' ')).toBe(say(id))
    }
  })

  test('is as long as its files: 96 kbit/s, and small in all', () => {
    let bytes = 0
    for (const { url, seconds } of narration.values()) {
      const { size } = statSync(url)
      bytes += size
      expect(Math.abs(size / (96000 / 8) - seconds), url).toBeLessThan(0.12)
    }
    expect(bytes).toBeLessThan(1.5e6)
  })
})

describe('loading a narration', () => {
  afterEach(() => vi.unstubAllGlobals())

  test('in a language that nobody has recorded asks for the English one, and for nothing else', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url)
      return new Response(readFileSync(`${folder}manifest.json`))
    })
    const heard = await loadNarration('de', '/')
    expect(asked).toEqual(['/narration/en/manifest.json'])
    expect(heard.size).toBe(narration.size)
  })
})

describe('a manifest', () => {
  test.each([null, {}, { sentences: null }])('that is none is refused with a sentence: %j', (manifest) => {
    expect(() => readNarration(manifest, 'x/')).toThrow('x/manifest.json names no sentences')
  })

  test('without the length of a sentence is refused, and names it', () => {
    const manifest = { sentences: { 'explainer.plug': { file: 'plug.mp3' } } }
    expect(() => readNarration(manifest, 'x/')).toThrow('explainer.plug')
  })
})

test('longer recordings make a longer film, and a missing one takes as long as a speaker would', () => {
  const slow = new Map([...narration].map(([id, each]) => [id, { ...each, seconds: 2 * each.seconds }]))
  const spoken = sentences.reduce((sum, { start, end }) => sum + end - start, 0)
  expect(planStory(explainer, sentenceSeconds(slow, say)).duration).toBeGreaterThan(
    plan.duration + 0.9 * spoken,
  )
  expect(sentenceSeconds(new Map(), () => 'x'.repeat(33))('any')).toBeCloseTo(2)
})

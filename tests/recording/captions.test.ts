import { describe, expect, test } from 'vitest'
import { en } from '#src/messages/en.ts'
import { captionCues } from '#src/playback/caption-cues.ts'
import { planStory } from '#src/playback/plan-story.ts'
import { speakingSeconds } from '#src/playback/speaking-seconds.ts'
import { cutCaptions, writeSrt, writeVtt } from '#src/recording/write-captions.ts'
import { explainer } from '#src/story/explainer.ts'

const words: Readonly<Record<string, string>> = en
const say = (sentence: string) => words[sentence] ?? ''
const plan = planStory(explainer, (sentence) => speakingSeconds(say(sentence)))
const cues = captionCues(plan, say)
const seconds = (stamp: string) => {
  const [, h, m, s, ms] = /^(\d\d):([0-5]\d):([0-5]\d)[.,](\d{3})$/.exec(stamp) ?? []
  return Number(h) * 3600 + Number(m) * 60 + Number(s) + Number(ms) / 1000
}

describe('WebVTT', () => {
  const vtt = writeVtt(cues, 'en')

  test('is what a validator asks for: signature, blocks, times that rise, no arrow and no tag in the text', () => {
    expect(vtt.startsWith('WEBVTT\n\n')).toBe(true)
    expect(vtt.endsWith('\n')).toBe(true)
    const blocks = vtt.trim().split('\n\n').slice(1)
    expect(blocks.shift()).toBe('NOTE Language: en')
    expect(blocks).toHaveLength(cues.length)
    let before = 0
    blocks.forEach((block, i) => {
      const [id, timing, ...text] = block.split('\n')
      expect(id).toBe(String(i + 1))
      const [from, to] = (timing ?? '').split(' --> ').map(seconds)
      expect(from).toBeGreaterThanOrEqual(before)
      expect(to).toBeGreaterThan(from!)
      before = to!
      expect(text.length).toBeGreaterThan(0)
      for (const line of text) expect(line).not.toMatch(/-->|<|&(?!amp;|lt;|gt;)/)
    })
  })

  test('keeps what would be markup as text', () => {
    expect(writeVtt([{ start: 0, end: 1, lines: ['a < b & c --> d'] }], 'en')).toContain(
      'a &lt; b &amp; c --&gt; d',
    )
  })

  test('has thousandths that round up into the next second and minute', () => {
    expect(writeVtt([{ start: 59.9996, end: 3661.25, lines: ['x'] }], 'en')).toContain(
      '00:01:00.000 --> 01:01:01.250',
    )
  })
})

test('SubRip numbers its blocks and writes commas', () => {
  const blocks = writeSrt(cues).trim().split('\n\n')
  expect(blocks).toHaveLength(cues.length)
  blocks.forEach((block, i) => {
    const [number, timing] = block.split('\n')
    expect(number).toBe(String(i + 1))
    expect(timing).toMatch(/^\d\d:\d\d:\d\d,\d{3} --> \d\d:\d\d:\d\d,\d{3}$/)
    expect(seconds(timing!.split(' --> ')[0]!)).toBeCloseTo(cues[i]!.start, 2)
  })
})

test('a part of a film has the captions of that part, on its own clock', () => {
  const part = cutCaptions(
    [
      { start: 1, end: 3, lines: ['a'] },
      { start: 4, end: 6, lines: ['b'] },
      { start: 9, end: 10, lines: ['c'] },
    ],
    2,
    5,
  )
  expect(part).toEqual([
    { start: 0, end: 1, lines: ['a'] },
    { start: 2, end: 3, lines: ['b'] },
  ])
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loudness, measureLoudness, treatSpeech } from '#src/cli/narration/treat-speech.ts'
import { writeScript } from '#src/cli/narration/write-script.ts'
import { planStory } from '#src/playback/plan-story.ts'
import type { Story } from '#src/story/script.ts'
import { toneWav } from '#tests/fixtures/tone-wav.ts'

const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0

describe.skipIf(!hasFfmpeg)('a recording (where ffmpeg is installed)', () => {
  test('loses the silence around it and becomes as loud as all the others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'speech-'))
    const raw = join(folder, 'raw.wav')
    // Two seconds of a quiet tone, a second of silence before and after.
    writeFileSync(raw, toneWav({ before: 1, tone: 2, after: 1, level: 0.05 }))
    const seconds = treatSpeech(raw, join(folder, 'out.mp3'), join(folder, 'cut.wav'), 1)
    expect(seconds).toBeGreaterThan(1.95)
    expect(seconds).toBeLessThan(2.2)
    expect(Math.abs(measureLoudness(join(folder, 'out.mp3')) - loudness)).toBeLessThan(0.7)
    rmSync(folder, { recursive: true })
  })
})

test('a speaker’s script has the film’s times, and counts what is spoken', () => {
  const story: Story = {
    id: 'short',
    seed: 1,
    shots: [
      { id: 'a', stand: { view: 'overview' }, flight: 0, lens: 1, sentences: ['first'], lead: 0.5 },
      { id: 'b', stand: { view: 'synapse' }, flight: 0, lens: 1, sentences: ['other'], lead: 0.5, tail: 60 },
    ],
  }
  const plan = planStory(story, () => 2)
  const lines = writeScript(plan, (id) => `Four words for (not said) ${id}.`).split('\n')
  expect(lines[0]).toBe('00:00.50  00:02.50  first  Four words for (not said) first.  (120 words a minute)')
  expect(lines[1]).toMatch(/^00:03\.25 {2}00:05\.25 {2}other/)
  expect(lines[2]).toBe('01:05.25 in all; 8 words in 4.0 s: 120 a minute')
})

import { captionPages } from '#src/playback/caption-pages.ts'
import type { StoryPlan } from '#src/playback/plan-story.ts'

/** A caption on the film's clock, s. */
export interface CaptionCue {
  readonly start: number
  readonly end: number
  readonly lines: readonly string[]
}

/** No caption is gone before it could be read, s. */
export const shortestCaption = 1
/** A caption stays a little after the voice, s. */
const linger = 0.35

/** The captions of a story in the words of a language, in order, one at a time. `say` gives a sentence's text. */
export function captionCues(plan: StoryPlan, say: (sentence: string) => string): CaptionCue[] {
  const sentences = plan.shots.flatMap((shot) => shot.sentences)
  return sentences.flatMap(({ id, start, end }, i) => {
    const next = sentences[i + 1]?.start ?? plan.duration
    const until = Math.min(next, Math.max(end + linger, start + shortestCaption))
    const pages = captionPages(say(id))
    const sizes = pages.map((lines) => lines.join(' ').length)
    const total = sizes.reduce((sum, size) => sum + size, 0)
    let from = start
    return pages.map((lines, page): CaptionCue => {
      const to = page === pages.length - 1 ? until : from + ((until - start) * (sizes[page] ?? 0)) / total
      const cue = { start: from, end: to, lines }
      from = to
      return cue
    })
  })
}

/** The caption at a film time; null where there is none. */
export function captionAt(cues: readonly CaptionCue[], time: number): CaptionCue | null {
  return cues.find(({ start, end }) => time >= start && time < end) ?? null
}

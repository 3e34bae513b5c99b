import type { StoryPlan } from '#src/playback/plan-story.ts'
import { spokenText } from '#src/playback/speaking-seconds.ts'

/** The text to be spoken, with the film's times: what a speaker has before the microphone. */
export function writeScript(plan: StoryPlan, say: (sentence: string) => string): string {
  const sentences = plan.shots.flatMap((shot) => shot.sentences)
  const width = Math.max(...sentences.map(({ id }) => id.length))
  const rows = sentences.map(({ id, start, end }) => {
    const text = say(id)
    const pace = (60 * countWords(text)) / (end - start)
    return `${clock(start)}  ${clock(end)}  ${id.padEnd(width)}  ${text}  (${Math.round(pace)} words a minute)`
  })
  const seconds = sentences.reduce((sum, { start, end }) => sum + end - start, 0)
  const words = sentences.reduce((sum, { id }) => sum + countWords(say(id)), 0)
  const whole = `${clock(plan.duration)} in all; ${words} words in ${seconds.toFixed(1)} s: ${Math.round((60 * words) / seconds)} a minute`
  return [...rows, whole].join('\n')
}

function countWords(text: string): number {
  return spokenText(text).split(/\s+/).length
}

function clock(seconds: number): string {
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${(seconds % 60).toFixed(2).padStart(5, '0')}`
}

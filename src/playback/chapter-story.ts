import type { ChapterStep } from '#src/story/chapter-step.ts'
import { type ChapterId, chapters } from '#src/story/chapters.ts'
import type { Story, StoryShot } from '#src/story/script.ts'

/** A camera that only stands is a photograph: it drifts a little, one way and the other. */
const drift = { yaw: 3, distance: 0.97 }
const flightSeconds = 2

/** A chapter as a story, to be recorded: each question is a shot of its own before its answer. */
export function chapterStory(id: ChapterId): Story {
  const steps: readonly ChapterStep[] = chapters[id]
  const shots = steps.flatMap((step, i): StoryShot[] => {
    const { shot: view, lens, isFresh, conditions, waitBefore, waitAfter, stimuli, question } = step
    const flight = i === 0 || view === steps[i - 1]?.shot ? 0 : flightSeconds
    const stand = { view }
    const asked: StoryShot = {
      id: `${i}-question`,
      stand,
      flight,
      ...(isFresh && { before: { isFresh } }),
      lens: 1e-4,
      sentences: [`chapter.${id}.${i}.question`],
    }
    const told: StoryShot = {
      id: `${i}`,
      stand,
      drift,
      flight: question ? 0 : flight,
      before: {
        ...(isFresh && { isFresh }),
        ...(conditions && { conditions }),
        ...(waitBefore && { wait: waitBefore }),
        ...(stimuli && { stimuli }),
        ...(waitAfter && { skip: waitAfter }),
      },
      hold: question ? 0 : flight / 2,
      lens,
      sentences: [`chapter.${id}.${i}`],
      gauge: 'epspSlopePercent',
    }
    return question ? [asked, told] : [told]
  })
  return { id, seed: 1, shots }
}

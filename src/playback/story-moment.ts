import type { StoryPlan } from '#src/playback/plan-story.ts'
import type { CameraCue, Stand } from '#src/story/script.ts'

/** What is to be shown at a film time. */
export interface StoryMoment {
  /** Place of the shot in the story. */
  readonly index: number
  /** Film seconds since the shot began. */
  readonly shotTime: number
  /** Second of the synapse. */
  readonly simTime: number
  readonly camera: CameraCue
  /** The sentence that is being spoken; null in silence. */
  readonly sentence: string | null
}

/**
 * What a story shows at a film time: a pure function, which page, exhibit and film share. Times outside of the story
 * show its first or last picture. With `isStill` the camera cuts and stands: for visitors who asked for less motion.
 */
export function momentOfStory(plan: StoryPlan, time: number, isStill = false): StoryMoment {
  const within = Math.min(Math.max(time, 0), plan.duration)
  let index = plan.shots.findIndex(({ end }) => within < end)
  if (index < 0) index = plan.shots.length - 1
  const planned = plan.shots[index]
  if (!planned) throw new Error(`The story "${plan.story.id}" has no shot: give it one.`)
  const { shot, start, end, simStart, sentences } = planned
  const shotTime = within - start
  const earlier = plan.shots[index - 1]?.shot
  const isFlying = !isStill && earlier !== undefined && shot.flight > 0
  return {
    index,
    shotTime,
    simTime: simStart + Math.max(0, shotTime - (shot.hold ?? 0)) * shot.lens,
    camera: {
      from: isFlying ? standAt(earlier.stand, earlier.drift, 1) : shot.stand,
      to: standAt(shot.stand, isStill ? undefined : shot.drift, shotTime / (end - start)),
      flown: isFlying ? Math.min(1, shotTime / shot.flight) : 1,
    },
    sentence: sentences.find((each) => within >= each.start && within < each.end)?.id ?? null,
  }
}

/** Between where a camera stands at first and where it has drifted to. */
function standAt(stand: Stand, drift: Omit<Stand, 'view'> | undefined, share: number): Stand {
  if (!drift) return stand
  const mix = (from: number, to: number | undefined) => (to === undefined ? from : from + (to - from) * share)
  return {
    view: stand.view,
    yaw: mix(stand.yaw ?? 0, drift.yaw),
    pitch: mix(stand.pitch ?? 0, drift.pitch),
    distance: mix(stand.distance ?? 1, drift.distance),
  }
}

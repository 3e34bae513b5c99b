import type { StoryPlan } from '#src/playback/plan-story.ts'
import { prepareShot } from '#src/playback/prepare-shot.ts'
import { momentOfStory, type StoryMoment } from '#src/playback/story-moment.ts'
import type { SceneHandle } from '#src/scene/scene-handle.ts'
import { Refusal } from '#src/session/refusal.ts'
import type { Session } from '#src/session/session.ts'

/** Lets run, camera and picture stand as they are in one frame of a film. */
export interface FilmDirector {
  /** Frames must be asked for in order; the first may be any. Nothing else may move the run or the camera meanwhile. */
  show(frame: number): Promise<StoryMoment>
}

/**
 * The integer frame is the only clock: run, camera and stage time follow from it. What moves by itself on the stage (a
 * trail that fades) follows from the frames before, so who wants the same pictures begins at the same frame.
 */
export function createFilmDirector(
  session: Session,
  scene: Pick<SceneHandle, 'follow' | 'renderAt'>,
  plan: StoryPlan,
  fps: number,
): FilmDirector {
  let prepared = -1
  let late = 0
  return {
    async show(frame) {
      const time = frame / fps
      const moment = momentOfStory(plan, time)
      if (moment.index < prepared) prepared = -1
      for (; prepared < moment.index; prepared++) {
        const next = plan.shots[prepared + 1]
        if (next) late = await prepareShot(session, plan.story.seed, next, late)
      }
      await session.seek(moment.simTime + late)
      const { failure, refusal } = session.store.getState()
      const fault = failure ?? refusal
      if (fault) throw new Refusal(fault.code, fault.values, fault.sentence)
      scene.follow(moment.camera)
      scene.renderAt(time, 1 / fps)
      return moment
    },
  }
}

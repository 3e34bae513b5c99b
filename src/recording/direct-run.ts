import type { FilmDirector } from '#src/recording/direct-film.ts'
import type { SceneHandle } from '#src/scene/scene-handle.ts'
import { Refusal } from '#src/session/refusal.ts'
import type { Session } from '#src/session/session.ts'

/** Films the run as it stands, from where it stands on, at so many simulation seconds a film second; the camera stays. */
export function createRunDirector(
  session: Session,
  scene: Pick<SceneHandle, 'renderAt' | 'shot'>,
  lens: number,
  fps: number,
): FilmDirector {
  const begin = session.frames.simTime
  const stand = { view: scene.shot }
  return {
    async show(frame) {
      const time = frame / fps
      await session.seek(begin + time * lens)
      const { failure } = session.store.getState()
      if (failure) throw new Refusal(failure.code, failure.values, failure.sentence)
      scene.renderAt(time, 1 / fps)
      return {
        index: 0,
        shotTime: time,
        simTime: begin + time * lens,
        camera: { from: stand, to: stand, flown: 1 },
        sentence: null,
      }
    },
  }
}

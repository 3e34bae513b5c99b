import type { StoreApi } from 'zustand/vanilla'
import type { MountedStage } from '#src/app/mount-stage.ts'
import type { Translator } from '#src/messages/create-translator.ts'
import type { FilmDesk } from '#src/playback/film-desk.ts'
import { Refusal } from '#src/session/refusal.ts'
import type { Session } from '#src/session/session.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'

export interface FilmDeskParts {
  readonly session: Session
  readonly controls: StoreApi<SceneControls>
  readonly stage: Promise<MountedStage | null>
  readonly translator: Translator
  /** Lets the page's loop stand still; returns what lets it go on. */
  readonly hold: () => () => void
}

/** Ties the recorder to the page. Its code, and the muxer's, is loaded when something is recorded. */
export function createFilmDesk({ session, controls, stage, translator, hold }: FilmDeskParts): FilmDesk {
  let isRecording = false
  return {
    async record(request, receiver) {
      if (isRecording)
        throw new Refusal(
          'film-busy',
          {},
          'A film is being recorded already: wait for it, or cancel it first.',
        )
      isRecording = true
      let release = () => {}
      try {
        await session.ready
        // The page's own pictures bring the bodies in: the loop goes on until all are there.
        const opened = await stage
        if (!opened)
          throw new Refusal(
            'film-no-picture',
            {},
            'There is no picture to record: this browser has no WebGL2.',
          )
        release = hold()
        const { recordInPage } = await import('#src/app/film-room.ts')
        return await recordInPage({ session, stage: opened, translator }, request, receiver)
      } finally {
        isRecording = false
        release()
        // A film may be finer than what the visitor chose to look at.
        const opened = await stage
        await opened?.scene.setQuality(controls.getState().quality)
      }
    },
  }
}

import type { FilmProgress } from '#src/playback/film-desk.ts'
import type { StoryMoment } from '#src/playback/story-moment.ts'
import type { FilmDirector } from '#src/recording/direct-film.ts'
import type { FilmSink } from '#src/recording/film-sink.ts'

export interface FilmRecording {
  readonly director: FilmDirector
  /** Copies the picture that was just drawn, with what is written over it, onto the sink's canvas. Synchronous: the picture is gone after it. */
  readonly compose: (moment: StoryMoment, time: number) => void
  readonly sink: FilmSink
  readonly fps: number
  /** Frames of the story: from the first up to, not including, the last. */
  readonly from: number
  readonly to: number
  readonly onProgress?: (progress: FilmProgress) => void | Promise<void>
  readonly signal?: AbortSignal
  /** Wall seconds, for the time left. It decides nothing else. */
  readonly now: () => number
}

/** What moves by itself on the stage has settled after this long: a part of a film begins so much earlier, unseen. */
const warmUpSeconds = 1.5

/**
 * Records frame by frame: shows, copies, hands on, and waits for each. Where it ends before its end nothing is kept.
 * @throws what the sink or the run threw; a `DOMException` called AbortError where the signal came.
 */
export async function recordFilm(recording: FilmRecording): Promise<void> {
  const { director, compose, sink, fps, from, to, onProgress, signal, now } = recording
  try {
    const began = now()
    for (let frame = Math.max(0, from - Math.ceil(warmUpSeconds * fps)); frame < to; frame++) {
      signal?.throwIfAborted()
      const moment = await director.show(frame)
      if (frame < from) continue
      compose(moment, frame / fps)
      await sink.add(frame - from)
      const done = frame - from + 1
      const passed = now() - began
      await onProgress?.({
        done,
        total: to - from,
        secondsLeft: done < 3 ? null : (passed / done) * (to - from - done),
      })
    }
    await sink.finish()
  } catch (error) {
    await sink.cancel()
    throw error
  }
}

import type { ShotName } from '#src/parameters/exaggerations.ts'
import type { ChapterId } from '#src/story/chapters.ts'

/** What a film shows. */
export type FilmSubject =
  | { readonly kind: 'explainer' }
  | { readonly kind: 'chapter'; readonly chapter: ChapterId }
  /** A protocol file's whole run in so many seconds, seen from one view. */
  | {
      readonly kind: 'protocol'
      readonly protocol: unknown
      readonly seconds: number
      readonly view: ShotName
    }
  /** A scenario file's run as far as it is known, in so many seconds; one that has not begun, from then on. */
  | { readonly kind: 'scenario'; readonly scenario: unknown; readonly seconds: number }
  /** The view and the run as they are now, going on by the lens. */
  | { readonly kind: 'present'; readonly seconds: number }

/** What film is wanted. */
export interface FilmRequest {
  readonly subject: FilmSubject
  /** `png` is one picture a frame. */
  readonly container: 'mp4' | 'webm' | 'png'
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly fps: number
  readonly captions: 'burnt' | 'files' | 'none'
  /** Time, numbers and names written into the picture. */
  readonly hasWords: boolean
  /** Leaves out the background: a sequence of pictures only. */
  readonly isCutOut?: boolean
  readonly quality: 'low' | 'medium' | 'high'
  /** Frames of the whole film: from the first up to, not including, the last. */
  readonly from?: number
  readonly to?: number
  /** A folder of recordings other than the page's own. */
  readonly narration?: string
  readonly signal?: AbortSignal
}

/** How far a film is. */
export interface FilmProgress {
  /** Frames that are done, and how many there are. */
  readonly done: number
  readonly total: number
  /** Wall seconds that it will still take, by how long it took so far; null before that is known. */
  readonly secondsLeft: number | null
}

/** Where a film goes. */
export interface FilmReceiver {
  /** Bytes of the file, anywhere within it; waited for. */
  write(bytes: Uint8Array<ArrayBuffer>, position: number): Promise<void> | void
  /** One picture of a sequence. */
  writePicture(name: string, picture: Blob): Promise<void> | void
  onProgress?(progress: FilmProgress): Promise<void> | void
}

/** What was recorded. */
export interface FilmReport {
  /** Frames recorded, and how many the whole film has. */
  readonly frames: number
  readonly wholeFrames: number
  /** The captions of what was recorded, as WebVTT and SubRip; empty where nothing is said. */
  readonly vtt: string
  readonly srt: string
}

/**
 * Where the page gets its films. The page's own loop stands still meanwhile.
 * @throws Error with a sentence that names the way out; a `DOMException` called AbortError where it was cancelled.
 */
export interface FilmDesk {
  record(request: FilmRequest, receiver: FilmReceiver): Promise<FilmReport>
}

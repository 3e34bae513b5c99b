/** Where the frames of a film go. One frame after the other; each is waited for, which paces the recorder. */
export interface FilmSink {
  /** Takes the picture that stands on the canvas as the film's frame `n`, counted from the first that is recorded. */
  add(n: number): Promise<void>
  /** The film is whole. */
  finish(): Promise<void>
  /** Nothing of it is wanted any more. */
  cancel(): Promise<void>
}

/** Takes the bytes of a film, anywhere within it: the beginning of an MP4 is written last. Waited for. */
export type WriteBytes = (bytes: Uint8Array<ArrayBuffer>, position: number) => Promise<void> | void

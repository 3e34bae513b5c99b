import type { FilmSink } from '#src/recording/film-sink.ts'
import { Refusal } from '#src/session/refusal.ts'

/** Takes a frame as a PNG picture, by its name. */
export type WritePicture = (name: string, picture: Blob) => Promise<void> | void

/** One PNG picture a frame, named `frame-00000.png` and on. `first` is the number of the first. */
export function createPngSink(canvas: HTMLCanvasElement, first: number, write: WritePicture): FilmSink {
  return {
    async add(n) {
      const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
      if (!picture) {
        throw new Refusal(
          'film-no-still',
          { width: canvas.width, height: canvas.height },
          `This browser cannot make a picture of ${canvas.width}x${canvas.height} pixels: ask for a smaller film.`,
        )
      }
      await write(frameName(first + n), picture)
    },
    finish: async () => undefined,
    cancel: async () => undefined,
  }
}

export function frameName(n: number): string {
  return `frame-${String(n).padStart(5, '0')}.png`
}

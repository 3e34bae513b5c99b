/** How a film is written. `png` is one picture a frame, and always works. */
export type FilmContainer = 'mp4' | 'webm' | 'png'

export interface FilmFormat {
  readonly container: FilmContainer
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly fps: number
}

export const filmContainers: readonly FilmContainer[] = ['mp4', 'webm', 'png']
const smallest = 16
const largest = 4096

/**
 * Whether a film can have this format.
 * @throws Error with a sentence that names the way out.
 */
export function checkFilmFormat({ container, width, height, fps }: FilmFormat): void {
  if (!Number.isInteger(fps) || fps < 1 || fps > 120) {
    throw new Error(
      `A film cannot have ${fps} frames a second: ask for a whole number from 1 to 120, such as 30 or 60.`,
    )
  }
  for (const [name, pixels] of [
    ['wide', width],
    ['high', height],
  ] as const) {
    if (!Number.isInteger(pixels) || pixels < smallest || pixels > largest) {
      throw new Error(
        `A film cannot be ${pixels} pixels ${name}: ask for ${smallest} to ${largest}, such as 1920x1080.`,
      )
    }
  }
  if (container !== 'png' && (width % 2 !== 0 || height % 2 !== 0)) {
    const even = `${width - (width % 2)}x${height - (height % 2)}`
    throw new Error(
      `Video needs even numbers of pixels, but ${width}x${height} is odd: ask for ${even}, or for a sequence of PNG pictures.`,
    )
  }
}

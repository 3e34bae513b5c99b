/** Lengths of a recording of the present view, film seconds. */
export const filmSeconds = [3, 5, 10, 20, 60] as const

/** Sizes that are asked for: landscape from HD to 4K, portrait, square. */
export const filmSizes = ['1280x720', '1920x1080', '3840x2160', '1080x1920', '1080x1080'] as const

export const filmFiles = ['mp4', 'webm'] as const
export const filmFps = [30, 60] as const
export type FilmSize = (typeof filmSizes)[number]

/** Width and height of a size. */
export function pixelsOf(size: FilmSize): { width: number; height: number } {
  const [width = 0, height = 0] = size.split('x').map(Number)
  return { width, height }
}

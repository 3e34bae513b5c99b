import type { Quality } from '#src/scene/actor.ts'

const mostRatio: Readonly<Record<Quality, number>> = { low: 0.75, medium: 1.5, high: 2 }
/**
 * Pixels of a picture at most: what a display has more is filled by making the picture larger, as words and panels have the
 * display's own sharpness anyway. At medium an integrated graphics card keeps 30 pictures a second with so many, at low
 * a processor alone has no more to fill than on a laptop. High is for those who ask for it, and draws what a 4K display has.
 */
const mostPixels: Readonly<Record<Quality, number>> = { low: 1.2e6, medium: 4.1e6, high: 8.3e6 }

/** Pixels of a picture for each CSS pixel of a canvas of `width` × `height`, on a display that has `displayRatio` of its own. */
export function drawnPixelRatio(
  quality: Quality,
  displayRatio: number,
  width: number,
  height: number,
): number {
  const ratio = Math.min(displayRatio, mostRatio[quality])
  return Math.min(ratio, Math.sqrt(mostPixels[quality] / Math.max(1, width * height)))
}

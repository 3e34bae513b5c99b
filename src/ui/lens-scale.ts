/** The time lens spans ten decades: its slider is logarithmic. Simulation seconds per second. */
export const slowestLens = 1e-5
export const fastestLens = 3600

/** Lenses worth a button, from one vesicle to late LTP. */
export const lensPresets = [1e-4, 2e-3, 0.05, 1, 60, 1800] as const

const span = Math.log10(fastestLens / slowestLens)

/** Slider position 0…1 of a lens. */
export function lensToPosition(lens: number): number {
  return Math.log10(Math.min(fastestLens, Math.max(slowestLens, lens)) / slowestLens) / span
}

/** The lens at a slider position, rounded to two figures so that it can be said in words. */
export function positionToLens(position: number): number {
  return Number((slowestLens * 10 ** (span * Math.min(1, Math.max(0, position)))).toPrecision(2))
}

/** The next lens in steps of 1, 2, 5. `direction` 1 is faster, −1 slower. */
export function nextLens(lens: number, direction: 1 | -1): number {
  const decade = Math.floor(Math.log10(lens) + 1e-9)
  const candidates = [decade - 1, decade, decade + 1].flatMap((d) =>
    [1, 2, 5].map((m) => Number(`${m}e${d}`)),
  )
  const next =
    direction === 1
      ? candidates.find((each) => each > lens * 1.001)
      : candidates.findLast((each) => each < lens * 0.999)
  return Math.min(fastestLens, Math.max(slowestLens, next ?? lens))
}

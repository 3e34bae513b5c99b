import type { BubbleShape } from '#src/scene/endosome/bubble-profile.ts'

/** Radius of a recycling endosome, µm. */
export const endosomeRadius = 0.076
/** Where it waits: free way between it and the wall, µm. */
const waitingGap = 0.07
const touchingGap = 0.006

/** Seconds of presentation that each part of a fusion takes. */
const parts = { approach: 0.9, touch: 0.4, neck: 0.5, slide: 1.1, flatten: 0.7, rest: 0.4, arrive: 1.2 }
const until = accumulate(parts)
/** How long one fusion takes until the next endosome waits, s. */
export const fusionSeconds = until.arrive

/** What an endosome looks like at a moment of a fusion. */
export interface FusionState {
  readonly shape: BubbleShape
  /** 0 receptors where they are in the endosome … 1 all out on the wall. */
  slide: number
  /** 0 gone … 1 there. */
  presence: number
}

export function createFusionState(): FusionState {
  return { shape: { radius: endosomeRadius, centre: 0, neck: 0, flare: 0, flat: 0 }, slide: 0, presence: 1 }
}

/**
 * An endosome `seconds` after it was called: it drifts to the wall, touches it, its neck widens, receptors slide out, it
 * flattens into the wall, and another one arrives. Below 0 it waits. Writes into `state`.
 */
export function fuseEndosome(seconds: number, state: FusionState): void {
  const { shape } = state
  const approach = part(seconds, 0, until.approach)
  const neck = part(seconds, until.touch, until.neck)
  const slide = part(seconds, until.neck - 0.1, until.slide)
  const flatten = part(seconds, until.slide - 0.3, until.flatten)
  const arrive = part(seconds, until.rest, until.arrive)
  const isNext = seconds > until.rest
  shape.radius = endosomeRadius
  shape.flat = isNext ? 0 : flatten
  shape.neck = isNext || seconds < until.touch ? 0 : endosomeRadius * (0.06 + 0.5 * neck + 0.4 * flatten)
  shape.flare = isNext ? 0 : 0.035 * neck
  const waiting = endosomeRadius + waitingGap + 0.05 * (isNext ? 1 - arrive : 0)
  const gap = mix(waiting, endosomeRadius + touchingGap, isNext ? 0 : approach)
  // Open, the sphere settles towards the wall.
  shape.centre = isNext ? waiting : gap - 0.012 * neck - 0.5 * endosomeRadius * flatten
  state.slide = isNext ? 0 : slide
  state.presence = isNext
    ? arrive
    : seconds > until.flatten
      ? 0
      : 1 - part(seconds, until.flatten - 0.25, until.flatten)
}

function accumulate<Name extends string>(lengths: Readonly<Record<Name, number>>): Record<Name, number> {
  let sum = 0
  const ends = {} as Record<Name, number>
  for (const name of Object.keys(lengths) as Name[]) {
    sum += lengths[name]
    ends[name] = sum
  }
  return ends
}

/** Eased share of a part that has gone by. */
function part(seconds: number, from: number, to: number): number {
  const t = Math.min(1, Math.max(0, (seconds - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

function mix(from: number, to: number, t: number): number {
  return from + (to - from) * t
}

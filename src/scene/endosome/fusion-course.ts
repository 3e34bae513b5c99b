import { MathUtils } from 'three'
import type { BubbleShape } from '#src/scene/endosome/bubble-profile.ts'

/** Radius of a recycling endosome, µm. */
export const endosomeRadius = 0.076
/** Where it waits: free way between it and the wall, µm. */
const waitingGap = 0.07
const touchingGap = 0.006

/** Seconds of presentation from when it is called until each part of a fusion is over. */
const until = { approach: 0.9, touch: 1.3, neck: 1.8, slide: 2.9, flatten: 3.6, rest: 4, arrive: 5.2 }
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
  const approach = MathUtils.smoothstep(seconds, 0, until.approach)
  const neck = MathUtils.smoothstep(seconds, until.touch, until.neck)
  const slide = MathUtils.smoothstep(seconds, until.neck - 0.1, until.slide)
  const flatten = MathUtils.smoothstep(seconds, until.slide - 0.3, until.flatten)
  const arrive = MathUtils.smoothstep(seconds, until.rest, until.arrive)
  const isNext = seconds > until.rest
  shape.radius = endosomeRadius
  shape.flat = isNext ? 0 : flatten
  shape.neck = isNext || seconds < until.touch ? 0 : endosomeRadius * (0.06 + 0.5 * neck + 0.4 * flatten)
  shape.flare = isNext ? 0 : 0.035 * neck
  const waiting = endosomeRadius + waitingGap + 0.05 * (isNext ? 1 - arrive : 0)
  const gap = MathUtils.lerp(waiting, endosomeRadius + touchingGap, isNext ? 0 : approach)
  // Open, the sphere settles towards the wall.
  shape.centre = isNext ? waiting : gap - 0.012 * neck - 0.5 * endosomeRadius * flatten
  state.slide = isNext ? 0 : slide
  state.presence = isNext
    ? arrive
    : seconds > until.flatten
      ? 0
      : 1 - MathUtils.smoothstep(seconds, until.flatten - 0.25, until.flatten)
}

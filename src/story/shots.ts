import { psdCentreY } from '#src/anatomy/landmarks.ts'
import type { ShotName } from '#src/parameters/exaggerations.ts'

/** A place to look from. World frame, µm. */
export interface Shot {
  readonly position: readonly [x: number, y: number, z: number]
  readonly target: readonly [x: number, y: number, z: number]
  /** Vertical field of view at 16:9, degrees. */
  readonly fov: number
  /** Tilt of the horizon, degrees, clockwise. */
  readonly roll: number
  /** How many times wider than high what must stay in view is, where that is more than one body. */
  readonly spread?: number
  /** How an upright picture is turned further, degrees clockwise, so that what is long runs up through it; and its spread then. */
  readonly upright?: {
    readonly roll: number
    readonly spread: number
    /** By how much the eye stands higher and looks lower, µm: what lies behind each other then stands above each other. */
    readonly rise?: number
    readonly sink?: number
    /** By what share of the picture's height what it is about stands above its middle: where panels leave another middle, that stands there. */
    readonly above?: number
    /** And how much of that height it takes: a phone that leaves less free draws it smaller. */
    readonly height?: number
  }
  /** Where zooming past this view's limit flies to; null where there is nothing nearer or farther. */
  readonly nearer: ShotName | null
  readonly farther: ShotName | null
}

/** The standing views. */
export const shots: Readonly<Record<ShotName, Shot>> = {
  overview: {
    position: [-1.6, -0.22, 2.9],
    target: [0.34, -0.06, 0],
    fov: 45,
    roll: 3.4,
    // The synapse fills a tall picture; the dendrite may run out of it.
    upright: { roll: 0, spread: 0.88, above: 0.13, height: 0.36 },
    nearer: 'synapse',
    farther: 'nucleus',
  },
  synapse: {
    position: [-0.29, 0.335, 1.59],
    target: [0.02, 0.232, -0.06],
    fov: 30,
    roll: 0,
    nearer: 'cleft',
    farther: 'overview',
  },
  cleft: {
    position: onSynapse(-0.027, 0.0092, 0.059),
    target: onSynapse(0.0075, 0.0142, -0.03),
    fov: 52,
    roll: 0,
    upright: { roll: 0, spread: 0.9, rise: 0.0045, sink: 0.011 },
    nearer: 'pore',
    farther: 'synapse',
  },
  pore: {
    position: onSynapse(0, 0.0062, 0.056),
    target: onSynapse(0, 0.0036, 0),
    fov: 29,
    // Two receptors are cut open beside each other.
    spread: 1.42,
    roll: 0,
    nearer: null,
    farther: 'cleft',
  },
  inside: {
    position: [-0.125, -0.13, 0.255],
    target: [0.03, 0.075, -0.06],
    fov: 60,
    roll: 0,
    // Flowers above, the endosome below them: beside each other there is no room.
    upright: { roll: 38, spread: 1.12 },
    nearer: 'cleft',
    farther: 'synapse',
  },
  growth: {
    position: [-0.34, 0.62, 2.06],
    target: [0.02, -0.13, 0],
    fov: 37,
    roll: 0,
    // The head is what grows: the dendrite may run out of a tall picture.
    upright: { roll: 0, spread: 0.8 },
    nearer: 'synapse',
    farther: 'overview',
  },
  nucleus: {
    position: [-2.6, 1.9, 8.2],
    target: [4.6, -0.5, -0.6],
    fov: 42,
    spread: 1.6,
    roll: 0,
    upright: { roll: -67, spread: 1.1 },
    nearer: 'overview',
    farther: null,
  },
}

/** A point given in the synapse frame, µm, as a point of the world. */
function onSynapse(x: number, y: number, z: number): [number, number, number] {
  return [x, psdCentreY + y, z]
}

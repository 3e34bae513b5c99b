/** One of the twelve places of a holoenzyme, in the order in which its lobes open. */
export interface CamkiiSubunit {
  /** About the rosette's axis, radians. */
  readonly angle: number
  /** 1 upper ring, −1 lower ring. */
  readonly ring: 1 | -1
}

/** Neighbours follow each other: a lobe that is active phosphorylates the next one. */
export const camkiiSubunits: readonly CamkiiSubunit[] = Array.from({ length: 12 }, (_, i) => ({
  angle: (Math.floor(i / 2) * Math.PI) / 3,
  ring: i % 2 === 0 ? 1 : -1,
}))

/** Where the joint between stalk and lobe is, nm from the rosette's middle, and how the lobe leans; docked and open. */
export const camkiiJoint = {
  docked: { radius: 5.1, height: 2.7, turn: 0.34, lean: 0.95, tilt: 0.12 },
  open: { radius: 9.2, height: 3.2, turn: 0.12, lean: 0.1, tilt: 0.3 },
} as const

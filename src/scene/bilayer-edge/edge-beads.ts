import { membraneThickness } from '#src/anatomy/landmarks.ts'
import { exaggerations } from '#src/parameters/exaggerations.ts'

/** Radii of what a cut membrane's edge is made of, µm: one head stands for many lipids. */
export const bead = { head: 0.0062, tail: 0.0028 } as const

/** Half the drawn thickness, from a head's centre to the mid-plane, µm. */
export const headOffset = (membraneThickness * exaggerations.membrane.factor.synapse) / 2 - bead.head

/** Where tails lie between the two rows of heads, in parts of `headOffset`. */
export const tailPlaces = [-0.36, 0, 0.36] as const

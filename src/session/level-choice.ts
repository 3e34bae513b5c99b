import type { Level } from '#src/wire/messages.ts'

/** Slower than this, in simulation seconds per second, single molecules can be followed by eye. */
const molecularBelow = 0.005
/** The level is left again only above this, so that a lens at the border does not flicker between the two. */
const meanFieldAbove = 0.01

/** The level of the model that suits a lens. */
export function levelForLens(lens: number, present: Level): Level {
  if (lens <= molecularBelow) return 'molecular'
  if (lens >= meanFieldAbove) return 'mean-field'
  return present
}

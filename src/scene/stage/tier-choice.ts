import type { Quality } from '#src/scene/actor.ts'

export type Pace = 'slow' | 'quick'

/** Steps between low and medium as pictures come; high is for those who ask for it. */
export interface TierChoice {
  /** Hears how long each picture took, s. @returns whether the last few say that the tier is far too much. */
  isFarTooMuch(seconds: number): boolean
  /** The tier that fits a pace at which `tier` was drawn. */
  fit(pace: Pace, tier: Quality): Quality
}

/** A picture that took so long, s, was no hitch if so many came in a row. */
const farTooLong = 0.25
const longInARow = 3
/** So often a tier is changed before it is settled that only low keeps pace. */
const mostChanges = 3

export function createTierChoice(): TierChoice {
  let longPictures = 0
  let changes = 0
  return {
    isFarTooMuch(seconds) {
      longPictures = seconds > farTooLong ? longPictures + 1 : 0
      if (longPictures < longInARow) return false
      longPictures = 0
      return true
    },
    fit(pace, tier) {
      if (pace === 'quick' && tier === 'low' && changes >= mostChanges) return tier
      const next = pace === 'quick' ? 'medium' : 'low'
      if (next !== tier) changes++
      return next
    },
  }
}

import type { ShotName } from '#src/parameters/exaggerations.ts'

/** What a view is about, by the names of `actors.ts`: a first picture waits for these, and all else comes into it. */
export const firstBodies: Readonly<Record<ShotName, readonly string[]>> = {
  overview: ['dendrite', 'bouton'],
  synapse: ['dendrite', 'bouton', 'bilayer-edge', 'receptors', 'vesicles'],
  cleft: ['lipid-carpet', 'receptors'],
  pore: ['lipid-carpet', 'receptors', 'pore-section'],
  inside: ['dendrite', 'actin', 'camkii'],
  growth: ['dendrite', 'bouton'],
  nucleus: ['dendrite', 'soma'],
}

/** What of such an actor is seen first, where it has an object of this name. */
export const firstPart = 'first part'

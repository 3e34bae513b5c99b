import { exaggerations } from '#src/parameters/exaggerations.ts'
import type { ScalarName } from '#src/parameters/observables.ts'
import { firstHeadVolume, type LabelId } from '#src/story/labels.ts'

/** A living number: which scalar, times what, with how many decimals. */
interface LivingNumber {
  readonly scalar: ScalarName
  readonly times: number
  readonly decimals: number
}

/** The living number beside a name, `value` in its words in the catalogue, and where there is another one: `more`. */
interface Fact extends LivingNumber {
  readonly more?: LivingNumber
}

export const labelFacts: Readonly<Partial<Record<LabelId, Fact>>> = {
  bouton: { scalar: 'dockedVesicles', times: 1, decimals: 0 },
  // The drawn head’s own volume, times what the model says of it.
  heroSpine: {
    scalar: 'spineVolumePercent',
    times: firstHeadVolume / 100,
    decimals: 2,
    more: { scalar: 'spineVolumePercent', times: 1, decimals: 0 },
  },
  dendrite: { scalar: 'dendriteMV', times: 1, decimals: 0 },
  vesicles: { scalar: 'dockedVesicles', times: 1, decimals: 0 },
  glutamate: { scalar: 'glutamateMM', times: 1, decimals: 2 },
  taggedSpine: {
    scalar: 'camkiiBound',
    times: 100,
    decimals: 0,
    more: { scalar: 'lateFraction', times: 100, decimals: 0 },
  },
  signal: { scalar: 'pkaActive', times: 100, decimals: 0 },
  proteins: { scalar: 'plasticityProteins', times: 100, decimals: 0 },
  nucleus: { scalar: 'proteinSynthesis', times: 100, decimals: 0 },
  amparSample: {
    scalar: 'amparSynaptic',
    times: 1,
    decimals: 0,
    more: { scalar: 'amparSynaptic', times: 1 / exaggerations.receptorCount.factor.growth, decimals: 0 },
  },
  ampar: { scalar: 'amparSynaptic', times: 1, decimals: 0 },
  nmdar: { scalar: 'nmdarOpen', times: 1, decimals: 1 },
  camkii: { scalar: 'camkiiActive', times: 100, decimals: 0 },
  actin: { scalar: 'factin', times: 100, decimals: 0 },
  magnesium: { scalar: 'nmdarMgBlocked', times: 100, decimals: 0 },
  fusion: { scalar: 'dockedVesicles', times: 1, decimals: 0 },
  apv: { scalar: 'apvBound', times: 100, decimals: 0 },
  ketamine: { scalar: 'ketamineTrapped', times: 100, decimals: 0 },
  memantine: { scalar: 'memantineTrapped', times: 100, decimals: 0 },
  antibodies: { scalar: 'nmdarSurfacePercent', times: 1, decimals: 0 },
  amyloid: { scalar: 'nmdarSurfacePercent', times: 1, decimals: 0 },
  membrane: { scalar: 'vmMV', times: 1, decimals: 0 },
  phosphate: { scalar: 'camkiiT286', times: 100, decimals: 0 },
  endosome: { scalar: 'amparSynaptic', times: 1, decimals: 0 },
  freeCalcium: { scalar: 'caUM', times: 1, decimals: 2 },
}

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

/** A number as it is. */
const whole = (scalar: ScalarName): LivingNumber => ({ scalar, times: 1, decimals: 0 })
/** A share, in percent. */
const share = (scalar: ScalarName): LivingNumber => ({ scalar, times: 100, decimals: 0 })

export const labelFacts: Readonly<Partial<Record<LabelId, Fact>>> = {
  bouton: whole('dockedVesicles'),
  // The drawn head’s own volume, times what the model says of it.
  heroSpine: {
    scalar: 'spineVolumePercent',
    times: firstHeadVolume / 100,
    decimals: 2,
    more: whole('spineVolumePercent'),
  },
  dendrite: whole('dendriteMV'),
  vesicles: whole('dockedVesicles'),
  glutamate: { scalar: 'glutamateMM', times: 1, decimals: 2 },
  taggedSpine: {
    ...share('camkiiBound'),
    more: share('lateFraction'),
  },
  signal: share('pkaActive'),
  proteins: share('plasticityProteins'),
  nucleus: share('proteinSynthesis'),
  amparSample: {
    ...whole('amparSynaptic'),
    more: { scalar: 'amparSynaptic', times: 1 / exaggerations.receptorCount.factor.growth, decimals: 0 },
  },
  ampar: whole('amparSynaptic'),
  nmdar: { scalar: 'nmdarOpen', times: 1, decimals: 1 },
  camkii: share('camkiiActive'),
  actin: share('factin'),
  magnesium: share('nmdarMgBlocked'),
  fusion: whole('dockedVesicles'),
  apv: share('apvBound'),
  ketamine: share('ketamineTrapped'),
  memantine: share('memantineTrapped'),
  antibodies: whole('nmdarSurfacePercent'),
  amyloid: whole('nmdarSurfacePercent'),
  membrane: whole('vmMV'),
  phosphate: share('camkiiT286'),
  endosome: whole('amparSynaptic'),
  freeCalcium: { scalar: 'caUM', times: 1, decimals: 2 },
}

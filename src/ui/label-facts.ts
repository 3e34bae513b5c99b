import type { ScalarName } from '#src/parameters/observables.ts'
import type { LabelId } from '#src/story/labels.ts'

/** The living number beside a name: which scalar, times what, with how many decimals. Its words stand in the catalogue. */
interface Fact {
  readonly scalar: ScalarName
  readonly times: number
  readonly decimals: number
}

export const labelFacts: Readonly<Partial<Record<LabelId, Fact>>> = {
  bouton: { scalar: 'dockedVesicles', times: 1, decimals: 0 },
  heroSpine: { scalar: 'spineVolumePercent', times: 1, decimals: 0 },
  dendrite: { scalar: 'dendriteMV', times: 1, decimals: 0 },
  vesicles: { scalar: 'dockedVesicles', times: 1, decimals: 0 },
  glutamate: { scalar: 'glutamateMM', times: 1, decimals: 2 },
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
}

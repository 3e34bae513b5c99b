import { amparParameters } from '#src/parameters/groups/ampar.ts'
import { bathParameters } from '#src/parameters/groups/bath.ts'
import { calciumParameters } from '#src/parameters/groups/calcium.ts'
import { camkiiParameters } from '#src/parameters/groups/camkii.ts'
import { cleftParameters } from '#src/parameters/groups/cleft.ts'
import { electricalParameters } from '#src/parameters/groups/electrical.ts'
import { inhibitionParameters } from '#src/parameters/groups/inhibition.ts'
import { latePhaseParameters } from '#src/parameters/groups/late-phase.ts'
import { nmdarParameters } from '#src/parameters/groups/nmdar.ts'
import { phosphataseParameters } from '#src/parameters/groups/phosphatase.ts'
import { releaseParameters } from '#src/parameters/groups/release.ts'
import { structureParameters } from '#src/parameters/groups/structure.ts'
import { traffickingParameters } from '#src/parameters/groups/trafficking.ts'
import type { Parameter } from '#src/parameters/parameter.ts'

/** THE table: each number of the model once, with unit, range, meaning and source. */
export const parameters = {
  ...releaseParameters,
  ...cleftParameters,
  ...amparParameters,
  ...nmdarParameters,
  ...electricalParameters,
  ...inhibitionParameters,
  ...calciumParameters,
  ...camkiiParameters,
  ...phosphataseParameters,
  ...traffickingParameters,
  ...structureParameters,
  ...latePhaseParameters,
  ...bathParameters,
} as const satisfies Record<string, Parameter>

export type ParameterId = keyof typeof parameters

import type { Target } from '#src/validation/target.ts'
import { heldOutTargets } from '#src/validation/targets/held-out.ts'
import { otherNeedTargets } from '#src/validation/targets/other-needs.ts'
import { otherProtocolTargets } from '#src/validation/targets/other-protocols.ts'
import { plasticityTargets } from '#src/validation/targets/plasticity.ts'
import { signalTargets } from '#src/validation/targets/signals.ts'
import { singleSpineTargets } from '#src/validation/targets/single-spines.ts'

/** Every row of the validation table, in the order in which it is shown. */
export const targets: readonly Target[] = [
  ...signalTargets,
  ...plasticityTargets,
  ...singleSpineTargets,
  ...heldOutTargets,
  ...otherProtocolTargets,
  ...otherNeedTargets,
]

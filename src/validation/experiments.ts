import type { Experiment } from '#src/validation/experiment.ts'
import { blockers } from '#src/validation/experiments/blockers.ts'
import { camkii } from '#src/validation/experiments/camkii.ts'
import { enzymes } from '#src/validation/experiments/enzymes.ts'
import { frequencies900 } from '#src/validation/experiments/frequencies.ts'
import { glutamate } from '#src/validation/experiments/glutamate.ts'
import { history } from '#src/validation/experiments/history.ts'
import { lasting } from '#src/validation/experiments/lasting.ts'
import { magnesium } from '#src/validation/experiments/magnesium.ts'
import { pairing } from '#src/validation/experiments/pairing.ts'
import { partialBlock } from '#src/validation/experiments/partial-block.ts'
import { patterns } from '#src/validation/experiments/patterns.ts'
import { receptors } from '#src/validation/experiments/receptors.ts'
import { singleSpines } from '#src/validation/experiments/single-spines.ts'
import { spine } from '#src/validation/experiments/spine.ts'
import { stability } from '#src/validation/experiments/stability.ts'
import { tagging } from '#src/validation/experiments/tagging.ts'
import { tetani } from '#src/validation/experiments/tetani.ts'
import { timing } from '#src/validation/experiments/timing.ts'
import { uncaging } from '#src/validation/experiments/uncaging.ts'

/** All experiments; the slow ones first, so that workers end together. */
export const experiments: readonly Experiment[] = [
  history,
  enzymes,
  frequencies900,
  blockers,
  lasting,
  tagging,
  tetani,
  timing,
  stability,
  pairing,
  patterns,
  partialBlock,
  singleSpines,
  uncaging,
  receptors,
  glutamate,
  spine,
  camkii,
  magnesium,
]

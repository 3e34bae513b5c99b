import { Vector3 } from 'three'
import { psdCurvature } from '#src/anatomy/landmarks.ts'
import { amparKind, maxReceptors } from '#src/parameters/observables.ts'
import { nm } from '#src/parameters/units.ts'
import type { CreateActor } from '#src/scene/actor.ts'
import { createPhosphateBalls } from '#src/scene/materials/create-phosphate-balls.ts'
import { isBeforeSection, standReceptor } from '#src/scene/receptors/receptor-stance.ts'
import { sampleShare } from '#src/scene/receptors/update-sample.ts'
import { headerWord } from '#src/wire/frame-layout.ts'

/** Where GluA1's S831 hangs on its tail, below the inner lipids, and the radius of a phosphate group, nm. */
const depth = 8.6
const radius = 0.25

const foot = new Vector3()

/** The S831 phosphates that CaMKII puts on AMPA receptors: small bright balls on their ends inside the spine. */
export const createPhosphates: CreateActor = (context) => {
  const marks = createPhosphateBalls(maxReceptors, context.quality, false)

  return {
    object: marks.object,
    update(moment) {
      const { frame, exaggeration } = moment
      const size = nm * exaggeration.receptor
      const receptors = frame.header[headerWord.receptors]!
      let count = 0
      for (let row = 0; row < receptors; row++) {
        if (frame.receptorKind[row] !== amparKind || frame.receptorPhosphorylated[row] === 0) continue
        standReceptor(moment, row, foot)
        if (isBeforeSection(moment, amparKind, foot.z)) continue
        // Along the dome's normal, into the cell.
        const at = 4 * count++
        marks.spheres[at] = foot.x - 2 * psdCurvature * foot.x * depth * size
        marks.spheres[at + 1] = foot.y - depth * size
        marks.spheres[at + 2] = foot.z - 2 * psdCurvature * foot.z * depth * size
        marks.spheres[at + 3] = radius * nm * exaggeration.phosphate
      }
      // The sample that stands in for receptors in far views has no places of the model's.
      marks.commit(sampleShare(moment) > 0.5 ? 0 : count)
    },
    dispose: () => marks.dispose(),
  }
}

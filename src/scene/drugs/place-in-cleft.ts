import { Vector3 } from 'three'
import { membraneThickness, psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { nm } from '#src/parameters/units.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { anchorPoint } from '#src/scene/camera/shot-anchor.ts'
import type { DrugPen } from '#src/scene/drugs/drug-pen.ts'
import { headerWord } from '#src/wire/frame-layout.ts'

/**
 * Where bodies are among the receptors as the cleft's shot sees them, nm in its own frame, the nearest first, and how
 * high over the floor: oligomers lie on it, antibodies that hold no receptor yet drift halfway up.
 */
const staged = {
  oligomer: {
    places: [
      [-12.5, 32.4],
      [18.9, 12.4],
      [-34.9, 7.6],
      [-13.8, 8.3],
      [13, -16.6],
      [-28, -21.8],
    ],
    height: 0,
  },
  antibody: {
    places: [
      [-4, 25],
      [-22, 8],
      [24, -2],
    ],
    height: 9,
  },
} as const
/** Room that a receptor and such a body take beside each other, µm. */
const apart = 0.0125

const place = new Vector3()

/**
 * Bodies of amyloid-β or antibodies in the cleft, as many as `share` (0…1) of what there is room for; none in a receptor.
 * `presence` (0…1): how far each has grown in.
 */
export function placeInCleft(
  pen: DrugPen,
  moment: SceneMoment,
  name: keyof typeof staged,
  share: number,
  presence: number,
): void {
  const { frame, exaggeration } = moment
  const { places, height } = staged[name]
  const size = nm * exaggeration.receptor
  const count = Math.min(places.length, Math.round(places.length * share))
  const receptors = frame.header[headerWord.receptors]!
  for (let i = 0; i < count; i++) {
    const [x, z] = places[i]!
    anchorPoint(moment.cleftStage, place.set(x * nm, 0, z * nm))
    for (let row = 0; row < receptors; row++) {
      const dx = place.x - frame.receptorX[row]! * nm
      const dz = place.z - frame.receptorZ[row]! * nm
      const distance = Math.hypot(dx, dz)
      if (distance >= apart || distance === 0) continue
      place.x += dx * (apart / distance - 1)
      place.z += dz * (apart / distance - 1)
    }
    const floor = psdHeight(place.x, place.z) + (membraneThickness / 2) * exaggeration.receptor
    place.y = psdCentreY + floor + height * size
    // The first faces the eye.
    pen.body(name, place, moment.cleftStage.turn + 0.4 + 1.7 * i, size * presence)
  }
}

import { Euler, Quaternion, Vector3 } from 'three'
import { psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { heroSpineBody } from '#src/anatomy/spine-field.ts'
import { createStream } from '#src/numerics/random-streams.ts'

/** One drawn holoenzyme. Many more are in a spine: these stand for them. µm. */
export interface DrawnCamkii {
  /** Where it floats at rest and where it sits when bound in the PSD. */
  readonly free: Vector3
  readonly bound: Vector3
  readonly turn: Quaternion
  /** It opens when the active fraction passes this, and binds when the bound fraction does. */
  readonly activeAbove: number
  readonly boundAbove: number
  /** Eased states, 0…1. */
  openness: number
  attachment: number
}

const apart = 0.058
const clearOfMembrane = 0.05

export function createHolocamkii(seed: number, count: number): DrawnCamkii[] {
  const random = createStream(seed, 5501)
  const drawn: DrawnCamkii[] = []
  for (let attempt = 0; attempt < 6000 && drawn.length < count; attempt++) {
    const free = new Vector3((random() - 0.5) * 0.56, 0.02 + 0.135 * random(), -0.25 + 0.225 * random())
    if (heroSpineBody(free.x, free.y, free.z) > -clearOfMembrane) continue
    if (drawn.some((other) => other.free.distanceTo(free) < apart)) continue
    const x = free.x * 0.8
    const z = Math.min(-0.03, free.z * 0.8)
    const rank = (drawn.length + 0.5) / count
    drawn.push({
      free,
      bound: new Vector3(x, psdCentreY + psdHeight(x, z) - 0.072, z),
      turn: new Quaternion().setFromEuler(new Euler(0.5 + 1.4 * random(), 6 * random(), 1.5 * random())),
      // Active fractions of a few tenths are a lot: the scale is the one on which they happen.
      activeAbove: 0.04 + 0.5 * rank,
      boundAbove: 0.08 + 0.8 * ((rank * 7) % 1),
      openness: 0,
      attachment: 0,
    })
  }
  return drawn
}

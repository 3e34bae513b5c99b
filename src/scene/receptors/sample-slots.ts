import { domeRadius } from '#src/anatomy/landmarks.ts'
import { hash3 } from '#src/numerics/random-streams.ts'

/** A place on the synaptic face for one receptor of the sample, µm at the head's first size. */
export interface SampleSlot {
  readonly x: number
  readonly z: number
  /** Turn about its axis, radians. */
  readonly yaw: number
}

export interface SampleSlots {
  readonly ampar: readonly SampleSlot[]
  readonly nmdar: readonly SampleSlot[]
}

const amparSlots = 46
const nmdarSlots = 8
/** A body is wide: its axis stays so far inside the dome's edge, µm. */
const clearOfEdge = 0.036
/** NMDA receptors stand towards the middle. */
const nmdarReach = 0.72
const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/**
 * Places for a sample of the receptors, large enough to count: a sunflower of equal room for each, filled in an order
 * in which however many there are stand evenly over the whole face. NMDA receptors take theirs first.
 */
export function createSampleSlots(): SampleSlots {
  const count = amparSlots + nmdarSlots
  const radius = domeRadius - clearOfEdge
  const free: SampleSlot[] = Array.from({ length: count }, (_, i) => {
    const reach = radius * Math.sqrt((i + 0.5) / count)
    const x = Math.cos(i * goldenAngle) * reach
    const z = Math.sin(i * goldenAngle) * reach
    return { x, z, yaw: (hash3(7, 41, i) / 4294967296) * 2 * Math.PI }
  })
  const nmdar = takeEvenly(free, nmdarSlots, ({ x, z }) => Math.hypot(x, z) < nmdarReach * radius)
  const ampar = takeEvenly(free, amparSlots, () => true)
  return { ampar, nmdar }
}

/** Takes slots out of `free`, each as far as can be from those taken before it. */
function takeEvenly(free: SampleSlot[], count: number, accepts: (slot: SampleSlot) => boolean): SampleSlot[] {
  const taken: SampleSlot[] = []
  while (taken.length < count) {
    let best = -1
    let bestDistance = -1
    for (const [i, slot] of free.entries()) {
      if (!accepts(slot)) continue
      const distance = Math.min(9, ...taken.map(({ x, z }) => Math.hypot(x - slot.x, z - slot.z)))
      if (distance <= bestDistance) continue
      best = i
      bestDistance = distance
    }
    taken.push(...free.splice(best, 1))
  }
  return taken
}

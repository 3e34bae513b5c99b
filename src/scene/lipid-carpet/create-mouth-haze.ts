import { Color, type Points } from 'three'
import { nm } from '#src/parameters/units.ts'
import type { Quality } from '#src/scene/actor.ts'
import { createGlowPoints } from '#src/scene/materials/glow-points.ts'

const light = new Color('#ffc92a')
/** Where each puff hangs: beside the pore's axis in radii of the pore, over its mouth in nm; its diameter in radii, its light. */
const puffs = [
  [0, 3, 2.8, 0.9],
  [-0.6, 0, 1.9, 0.6],
  [0.6, 0, 1.9, 0.6],
  [0, -4, 4.6, 0.3],
] as const

/** The golden haze in a fusion pore while glutamate pours out of it. */
export interface MouthHaze {
  readonly object: Points
  /** Place of the mouth and its radius, world µm; `shine` 0 none … 1 full. Allocates nothing. */
  show(x: number, y: number, z: number, radius: number, shine: number): void
  dispose(): void
}

export function createMouthHaze(quality: Quality): MouthHaze {
  const { object, halos, lights, commit, dispose } = createGlowPoints(puffs.length)
  // Without a last pass halos add up in display values, where they look brighter.
  const share = quality === 'low' ? 0.22 : 1
  return {
    object,
    show(x, y, z, radius, shine) {
      const strength = share * shine
      commit(strength > 0.01 ? puffs.length : 0)
      if (strength <= 0.01) return
      for (let i = 0; i < puffs.length; i++) {
        const [beside, above, wide, bright] = puffs[i]!
        halos[4 * i] = x + beside * radius
        halos[4 * i + 1] = y + above * nm
        halos[4 * i + 2] = z
        halos[4 * i + 3] = wide * radius
        lights[3 * i] = light.r * bright * strength
        lights[3 * i + 1] = light.g * bright * strength
        lights[3 * i + 2] = light.b * bright * strength
      }
    },
    dispose,
  }
}

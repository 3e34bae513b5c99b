import { Color } from 'three'
import { createStream } from '#src/numerics/random-streams.ts'
import type { CreateActor } from '#src/scene/actor.ts'
import { createGlowPoints } from '#src/scene/materials/glow-points.ts'
import { wholeShare } from '#src/scene/stage/shot-groups.ts'

const counts = { low: 90, medium: 260, high: 380 } as const
/** Where the flakes are at home: centre and whole size, µm. */
const centre = [0.6, 0.2, -0.6] as const
const size = [8, 4.4, 6] as const
/** Slower than anything that means something: µm a second. */
const driftSpeed = 0.006

/** Fine particles that hang in the water: they say that there is water, and show the camera's motion. */
export const createSnow: CreateActor = ({ quality, seed }) => {
  const count = counts[quality]
  const snow = createGlowPoints(count)
  const random = createStream(seed, 7301)
  const home = new Float32Array(3 * count)
  const phase = new Float32Array(count)
  const light = new Color('#a8ecff')
  for (let i = 0; i < count; i++) {
    for (let axis = 0; axis < 3; axis++) home[3 * i + axis] = centre[axis]! + (random() - 0.5) * size[axis]!
    phase[i] = random() * 2 * Math.PI
    snow.halos[4 * i + 3] = 0.017 * (0.4 + random() * 1.3)
    const strength = 0.42 * (0.2 + random())
    snow.lights.set([light.r * strength, light.g * strength, light.b * strength], 3 * i)
  }

  return {
    object: snow.object,
    update(moment) {
      // Inside the synapse there is no water to speak of, and a flake would be a boulder.
      snow.object.visible = wholeShare(moment) + moment.shots.synapse - moment.shots.inside > 0.5
      if (!snow.object.visible) return
      const time = moment.reducedMotion ? 0 : moment.stageTime
      for (let i = 0; i < count; i++) {
        const angle = phase[i]! + time * 0.1
        const reach = driftSpeed * 10
        snow.halos[4 * i] = home[3 * i]! + reach * Math.sin(angle)
        snow.halos[4 * i + 1] = home[3 * i + 1]! + reach * Math.sin(angle * 0.7 + 1)
        snow.halos[4 * i + 2] = home[3 * i + 2]! + reach * Math.cos(angle)
      }
      snow.commit(count)
    },
    dispose: () => snow.dispose(),
  }
}

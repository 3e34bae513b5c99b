import { Color } from 'three'
import { createStream } from '#src/numerics/random-streams.ts'
import type { ActorContext } from '#src/scene/actor.ts'
import { createImpostorSpheres, type ImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'

const filaments = { low: 40, medium: 72, high: 110 } as const
/** A layer of filaments: where they begin, nm over the membrane's middle, at random over `spread`; 1 up, −1 down; their tones. */
interface FilamentLayer {
  readonly from: number
  readonly spread: number
  readonly way: 1 | -1
  readonly colors: readonly string[]
}
const beads = 11
/** Half the width and the depth of what is filled, nm. */
const halfWidth = 46
const depth = 34
export const filamentLayers = {
  scaffold: { from: -4.2, spread: 3.5, way: -1, colors: ['#2f2850', '#262349', '#3a2f4e'] },
  /** What reaches on into the spine, and the active zone's on the other side of the cleft. */
  deeper: { from: -15, spread: 11, way: -1, colors: ['#2a2348', '#221f42', '#332944'] },
  activeZone: { from: 29, spread: 3, way: 1, colors: ['#1d5a70', '#17506a', '#246a78'] },
} as const satisfies Record<string, FilamentLayer>

/**
 * The scaffold under the membrane as the pore shot sees it: upright filaments of PSD-95 and its partners, lengths of
 * about 20 nm (Chen et al. 2008), as chains of domains. µm around the hero's foot.
 */
export function createFilaments(
  context: ActorContext,
  layers: readonly FilamentLayer[] = [filamentLayers.scaffold],
): ImpostorSpheres {
  const random = createStream(context.seed, 9401)
  const each = filaments[context.quality]
  const count = each * layers.length
  const spheres = createImpostorSpheres(count * beads, {
    lite: true,
    specular: 0.15,
    rim: 0.1,
    scatter: 0.5,
  })
  const tones = layers.map(({ colors }) => colors.map((hex) => new Color(hex)))
  for (let i = 0; i < count; i++) {
    const layer = Math.floor(i / each)
    const { from, spread, way } = layers[layer]!
    const x = (2 * random() - 1) * halfWidth
    const z = -11 - random() ** 0.8 * depth
    const tone = tones[layer]![Math.floor(random() * tones[layer]!.length)]!
    const lean = random() * 2 * Math.PI
    const tilt = 0.25 + 0.5 * random()
    const start = from + way * spread * random()
    for (let bead = 0; bead < beads; bead++) {
      const along = bead * (1.35 + 0.3 * random())
      // Towards the inside filaments bend over and join.
      const bend = tilt * along * (0.2 + 0.07 * bead)
      // Domains: thick ones with thin linkers between.
      const radius = (bead % 3 === 2 ? 0.6 : 0.95) + 0.3 * random()
      spheres.spheres.set(
        [
          (x + Math.cos(lean) * bend + random() - 0.5) / 1000,
          (start + way * along * 0.85) / 1000,
          (z + Math.sin(lean) * bend * 0.6) / 1000,
          radius / 1000,
        ],
        4 * (i * beads + bead),
      )
      spheres.shades.set([tone.r, tone.g, tone.b, 0], 4 * (i * beads + bead))
    }
  }
  spheres.commit(count * beads, true)
  return spheres
}

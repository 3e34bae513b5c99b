import { type BufferGeometry, Color } from 'three'
import { createStream } from '#src/numerics/random-streams.ts'
import type { ActorContext } from '#src/scene/actor.ts'
import { createImpostorSpheres, type ImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import type { BodyWithGlow } from '#src/scene/materials/light-rig.ts'
import { type SurfacePoint, scatterOnMesh } from '#src/scene/membranes/scatter-studs.ts'

export interface StudOptions {
  readonly geometry: BufferGeometry
  /** At medium quality; low shows a fifth, high twice as many. */
  readonly count: number
  readonly colors: readonly string[]
  readonly stream: number
  readonly growth: boolean
  readonly body: BodyWithGlow
  readonly accepts: (point: SurfacePoint) => boolean
}

/** Radius of a surface protein or glycan tuft, µm. */
const smallest = 0.0032
const largest = 0.0085

/** Surface proteins: small beads in the membrane's own hues, which give a body its size. */
export function createStuds(context: ActorContext, options: StudOptions): ImpostorSpheres {
  const factor = { low: 0.2, medium: 1, high: 2 }[context.quality]
  const count = Math.round(options.count * factor)
  const points = scatterOnMesh(options.geometry, count, context.seed, options.stream, options.accepts)
  const studs = createImpostorSpheres(points.length, {
    lite: true,
    cut: true,
    bodyGlow: options.body,
    growth: options.growth,
    specular: 0.4,
    scatter: 0.6,
    rim: 0.7,
  })
  const random = createStream(context.seed, options.stream + 1)
  const colors = options.colors.map((hex) => new Color(hex))
  points.forEach((point, i) => {
    const radius = smallest + random() ** 2 * (largest - smallest)
    const color = colors[Math.floor(random() * colors.length)]!
    studs.spheres.set(
      [
        point.x + point.nx * radius * 0.5,
        point.y + point.ny * radius * 0.5,
        point.z + point.nz * radius * 0.5,
        radius,
      ],
      4 * i,
    )
    studs.shades.set([color.r, color.g, color.b, 0], 4 * i)
  })
  studs.commit(points.length, true)
  return studs
}

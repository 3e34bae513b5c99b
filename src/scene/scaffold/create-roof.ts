import { Color, Euler, Group, InstancedMesh, Matrix4, Quaternion, Vector3 } from 'three'
import { psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { createStream } from '#src/numerics/random-streams.ts'
import { nm } from '#src/parameters/units.ts'
import type { ActorContext, SceneMoment } from '#src/scene/actor.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'

const counts = { medium: 950, high: 3400 } as const
const tints = ['#7a5878', '#54406e', '#8a6272', '#5f4766', '#6b4f86'].map((hex) => new Color(hex))
/** Balls of the bed that the bodies hang from: it closes the roof. */
const bedCounts = { medium: 2600, high: 3600 } as const
/** Radius of the density, and the clear ring around where an ion channel opens, µm. */
const radius = 0.295
/** Depth below the membrane's middle at which the density begins, and how far it hangs down, µm. */
const top = 0.01
const thickness = 0.05

/**
 * The density as it is seen from below: a roof packed with folded proteins, denser towards the membrane, with gaps
 * through which the receptors' ends show. It takes the place of the coarse density in the view from inside.
 */
export function createRoof(context: ActorContext & { readonly quality: 'medium' | 'high' }) {
  const random = createStream(context.seed, 3309)
  const count = counts[context.quality]
  const material = createTissueMaterial({
    color: '#ffffff',
    specular: 0.12,
    gloss: 22,
    rim: 0.9,
    scatter: 0.8,
    mottle: 0.3,
    mottleScale: 0.1,
    cut: true,
    growth: true,
    lite: context.quality !== 'high',
  })
  const geometry = requireMesh(context.meshes, 'scaffold').clone()
  const bodies = new InstancedMesh(geometry, material, count)
  bodies.frustumCulled = false
  const place = new Vector3()
  const turn = new Quaternion()
  const size = new Vector3()
  const matrix = new Matrix4()
  const tint = new Color()
  for (let i = 0; i < count; i++) {
    const angle = 2 * Math.PI * random()
    const out = Math.sqrt(random()) * radius
    const x = Math.cos(angle) * out
    const z = Math.sin(angle) * out
    // Most of it lies close to the membrane; some hangs lower, more so in the middle.
    const hang = random() ** 1.7 * (1 - 0.5 * (out / radius) ** 3)
    place.set(x, psdCentreY + psdHeight(x, z) - top - thickness * hang, z)
    turn.setFromEuler(new Euler(3 * random(), 6.3 * random(), 3 * random()))
    const scale = nm * (1.15 + 1.25 * random() ** 1.5)
    size.set(scale * (0.8 + 0.4 * random()), scale * (0.8 + 0.5 * random()), scale * (0.8 + 0.4 * random()))
    bodies.setMatrixAt(i, matrix.compose(place, turn, size))
    // What lies deeper in the roof is in its own shade.
    tint.copy(tints[Math.floor(random() * tints.length)]!).multiplyScalar(0.42 + 0.58 * Math.sqrt(hang))
    bodies.setColorAt(i, tint)
  }
  const bed = createBed(context)
  const object = new Group()
  object.add(bodies, bed.object)
  return {
    object,
    update(moment: SceneMoment, fade: number) {
      const shown = fade * Math.min(1, Math.max(0, (moment.shots.inside - 0.45) / 0.4))
      object.visible = shown > 0.01
      material.uniforms.uFade.value = shown
      bed.setFade(shown)
    },
    dispose() {
      bed.dispose()
      bodies.dispose()
      geometry.dispose()
      material.dispose()
    },
  }
}

/** What lies against the membrane: packed, in its own shade, with gaps for the ends of receptors. */
function createBed({ quality, seed }: ActorContext & { readonly quality: 'medium' | 'high' }) {
  const random = createStream(seed, 3310)
  const count = bedCounts[quality]
  const bed = createImpostorSpheres(count, { cut: true, growth: true, specular: 0.15, rim: 0.6, lite: true })
  const tint = new Color()
  for (let i = 0; i < count; i++) {
    // A sunflower with disorder: no holes by chance.
    const out = Math.sqrt((i + 0.5) / count) * radius
    const angle = i * 2.39996 + 0.4 * random()
    const x = Math.cos(angle) * out
    const z = Math.sin(angle) * out
    const size = 0.0042 + 0.0036 * random()
    // Above the ends of receptors, which show between the bodies.
    const depth = 0.008 + 0.007 * random()
    bed.spheres.set([x, psdCentreY + psdHeight(x, z) - depth, z, size], 4 * i)
    tint.copy(tints[Math.floor(random() * tints.length)]!).multiplyScalar(0.3 + 0.3 * random())
    bed.shades.set([tint.r, tint.g, tint.b, 0], 4 * i)
  }
  bed.commit(count, true)
  return bed
}

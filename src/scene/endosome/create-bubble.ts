import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DoubleSide,
  DynamicDrawUsage,
  Group,
  Mesh,
  Vector3,
} from 'three'
import { membraneThickness } from '#src/anatomy/landmarks.ts'
import type { ActorContext, SceneMoment } from '#src/scene/actor.ts'
import {
  type BubbleProfile,
  type BubbleShape,
  createBubbleProfile,
  profilePoints,
  traceBubble,
} from '#src/scene/endosome/bubble-profile.ts'
import type { WallSite } from '#src/scene/endosome/wall-site.ts'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'

const sectors = 24
/** Spacing of the beads along the cut edge and their radius at the membrane factor of the view from inside, µm. */
const pitch = 0.0088
const beadRadius = 0.0046
const mostBeads = 420
const edgeColors = { outside: new Color('#d6ecf8'), inside: new Color('#86b4dc') }
/** A bowl gathers shade: what its deepest meridian lacks of the light at the cut. */
const deepShade = 0.85

/** A bubble of membrane at the wall, cut open towards the eye: half a body of revolution with a beaded edge. */
export interface Bubble {
  readonly object: Group
  readonly profile: BubbleProfile
  /** Draws a shape; `fade` 0 gone … 1 there. Allocates nothing. */
  show(shape: BubbleShape, moment: SceneMoment, fade: number): void
  /** A place on the outline: `at` 0 the pole … 1 its end, `turn` radians about the axis. World µm; the normal points into the bubble. */
  sample(at: number, turn: number, place: Vector3, intoBubble: Vector3): void
  dispose(): void
}

export function createBubble(
  context: ActorContext,
  site: WallSite,
  look: { readonly color: string; readonly lumen: string },
): Bubble {
  const isLow = context.quality === 'low'
  const profile = createBubbleProfile()
  const columns = sectors + 1
  const geometry = new BufferGeometry()
  const positions = new BufferAttribute(new Float32Array(3 * profilePoints * columns), 3).setUsage(
    DynamicDrawUsage,
  )
  const normals = new BufferAttribute(new Float32Array(3 * profilePoints * columns), 3).setUsage(
    DynamicDrawUsage,
  )
  geometry.setAttribute('position', positions)
  geometry.setAttribute('normal', normals)
  const shade = (_: number, i: number) =>
    deepShade * Math.sin((Math.PI * Math.floor(i / profilePoints)) / sectors)
  geometry.setAttribute(
    'aOcclusion',
    new BufferAttribute(Float32Array.from({ length: profilePoints * columns }, shade), 1),
  )
  geometry.setIndex(gridIndices(columns))
  const material = createTissueMaterial({
    color: look.color,
    cutColor: look.lumen,
    specular: 0.35,
    rim: 0.7,
    scatter: 0.7,
    bump: 1.1,
    bumpScale: 9,
    mottle: 0.4,
    mottleScale: 4,
    growth: true,
    side: DoubleSide,
    lite: isLow,
  })
  const skin = new Mesh(geometry, material)
  skin.frustumCulled = false
  const edge = createImpostorSpheres(mostBeads, {
    specular: 0.5,
    rim: 0.5,
    scatter: 0.7,
    growth: true,
    roundDepth: !isLow,
    lite: isLow,
  })
  const object = new Group()
  object.add(skin, edge.object)
  const radial = new Vector3()
  const spot = new Vector3()
  let beads = 0

  return {
    object,
    profile,
    show(shape, moment, fade) {
      object.visible = fade > 0.01
      if (!object.visible) return
      traceBubble(shape, profile)
      layVertices()
      beads = 0
      const half = (membraneThickness * moment.exaggeration.membrane) / 2
      layEdge(1, half)
      layEdge(-1, half)
      edge.commit(beads, true)
      edge.setFade(fade)
      material.uniforms.uFade.value = fade
    },
    sample(at, turn, place, intoBubble) {
      const total = profile.length[profilePoints - 1]!
      const wanted = at * total
      let i = 1
      while (i < profilePoints - 1 && profile.length[i]! < wanted) i++
      const from = profile.length[i - 1]!
      const t = Math.min(1, Math.max(0, (wanted - from) / Math.max(1e-9, profile.length[i]! - from)))
      radialAt(turn)
      const across = between(profile.across, i, t)
      const normalAcross = between(profile.normalAcross, i, t)
      place
        .copy(site.wall)
        .addScaledVector(site.inward, between(profile.height, i, t))
        .addScaledVector(radial, across)
      intoBubble
        .copy(site.inward)
        .multiplyScalar(-between(profile.normalHeight, i, t))
        .addScaledVector(radial, -normalAcross)
        .normalize()
    },
    dispose() {
      geometry.dispose()
      material.dispose()
      edge.dispose()
    },
  }

  function radialAt(turn: number): void {
    radial.copy(site.facing).multiplyScalar(Math.cos(turn)).addScaledVector(site.aside, Math.sin(turn))
  }

  /** The half that lies away from the eye. */
  function layVertices(): void {
    for (let j = 0; j < columns; j++) {
      radialAt(Math.PI * (0.5 + j / sectors))
      for (let i = 0; i < profilePoints; i++) {
        spot
          .copy(site.wall)
          .addScaledVector(site.inward, profile.height[i]!)
          .addScaledVector(radial, profile.across[i]!)
        const at = 3 * (j * profilePoints + i)
        spot.toArray(positions.array, at)
        spot
          .copy(site.inward)
          .multiplyScalar(profile.normalHeight[i]!)
          .addScaledVector(radial, profile.normalAcross[i]!)
        spot.toArray(normals.array, at)
      }
    }
    positions.needsUpdate = true
    normals.needsUpdate = true
  }

  /** Heads of both leaflets along one side of the cut. */
  function layEdge(side: 1 | -1, half: number): void {
    const { across, height, normalAcross, normalHeight, length } = profile
    let wanted = side === 1 ? 0 : pitch
    for (let i = 1; i < profilePoints; i++) {
      while (length[i]! > wanted && beads + 2 <= mostBeads) {
        const t = (wanted - length[i - 1]!) / Math.max(1e-9, length[i]! - length[i - 1]!)
        for (const leaflet of leaflets) {
          const off = leaflet * Math.max(0, half - beadRadius)
          const a = across[i - 1]! + (across[i]! - across[i - 1]!) * t + normalAcross[i]! * off
          const h = height[i - 1]! + (height[i]! - height[i - 1]!) * t + normalHeight[i]! * off
          spot
            .copy(site.wall)
            .addScaledVector(site.inward, h)
            .addScaledVector(site.aside, side * a)
          spot.toArray(edge.spheres, 4 * beads)
          edge.spheres[4 * beads + 3] = beadRadius
          const color = leaflet > 0 ? edgeColors.outside : edgeColors.inside
          color.toArray(edge.shades, 4 * beads)
          edge.shades[4 * beads + 3] = 0.22
          beads++
        }
        wanted += pitch
      }
    }
  }
}

const leaflets = [1, -1] as const

function gridIndices(columns: number): BufferAttribute {
  const indices = new Uint16Array((profilePoints - 1) * (columns - 1) * 6)
  let at = 0
  for (let j = 0; j + 1 < columns; j++)
    for (let i = 0; i + 1 < profilePoints; i++) {
      const a = j * profilePoints + i
      const b = a + profilePoints
      indices.set([a, a + 1, b, b, a + 1, b + 1], at)
      at += 6
    }
  return new BufferAttribute(indices, 1)
}

function between(values: Float32Array, i: number, t: number): number {
  return values[i - 1]! + (values[i]! - values[i - 1]!) * t
}

import { BufferAttribute, BufferGeometry, CatmullRomCurve3, Vector3 } from 'three'
import { valueNoise } from '#src/anatomy/noise.ts'

/** A round, uneven tube: an axon, a dendrite far away, a microtubule. µm. */
export interface TubePath {
  readonly points: readonly (readonly [x: number, y: number, z: number])[]
  /** Radius at a fraction 0…1 of the length. */
  readonly radius: (along: number) => number
  /** −1…1: chooses between the two colours of the material. */
  readonly tint: number
  /** Unevenness as a part of the radius. */
  readonly roughness?: number
}

export interface TubeDetail {
  readonly segments: number
  readonly sides: number
}

/** All tubes in one geometry, hence one draw call. */
export function tubeGeometry(paths: readonly TubePath[], detail: TubeDetail): BufferGeometry {
  const { segments, sides } = detail
  const rings = segments + 1
  const perTube = rings * (sides + 1)
  const positions = new Float32Array(paths.length * perTube * 3)
  const tints = new Float32Array(paths.length * perTube)
  const indices: number[] = []
  const centre = new Vector3()
  const outward = new Vector3()
  paths.forEach((path, t) => {
    const curve = new CatmullRomCurve3(
      path.points.map(([x, y, z]) => new Vector3(x, y, z)),
      false,
      'centripetal',
    )
    const frames = curve.computeFrenetFrames(segments, false)
    for (let ring = 0; ring < rings; ring++) {
      const along = ring / segments
      curve.getPointAt(along, centre)
      for (let side = 0; side <= sides; side++) {
        const angle = (side / sides) * 2 * Math.PI
        outward
          .set(0, 0, 0)
          .addScaledVector(frames.normals[ring]!, Math.cos(angle))
          .addScaledVector(frames.binormals[ring]!, Math.sin(angle))
        const plain = path.radius(along)
        const rough = path.roughness
          ? 1 +
            path.roughness *
              valueNoise(
                (centre.x + outward.x * plain) * 1.7 + 5 * t,
                (centre.y + outward.y * plain) * 1.7,
                (centre.z + outward.z * plain) * 1.7,
              )
          : 1
        const v = t * perTube + ring * (sides + 1) + side
        positions.set(
          [
            centre.x + outward.x * plain * rough,
            centre.y + outward.y * plain * rough,
            centre.z + outward.z * plain * rough,
          ],
          3 * v,
        )
        tints[v] = path.tint
      }
    }
  })
  for (let t = 0; t < paths.length; t++)
    for (let ring = 0; ring < segments; ring++) addRing(indices, t * perTube + ring * (sides + 1), sides)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(gridNormals(positions, paths.length, rings, sides), 3))
  geometry.setAttribute('aTint', new BufferAttribute(tints, 1))
  geometry.setAttribute('aOcclusion', new BufferAttribute(new Float32Array(tints.length), 1))
  geometry.setIndex(indices)
  return geometry
}

/** The ring of triangles after vertex `first`: those that bring new corners one after another, as in numerics/order-triangles.ts. */
function addRing(indices: number[], first: number, sides: number): void {
  const below = first + sides + 1
  for (let side = 0; side < sides; side++) indices.push(below + side + 1, below + side, first + side + 1)
  for (let side = 0; side < sides; side++) indices.push(first + side, first + side + 1, below + side)
}

/** Normals that follow every swelling and dent: across the lines that run along the tube and around it. */
function gridNormals(positions: Float32Array, tubes: number, rings: number, sides: number): Float32Array {
  const normals = new Float32Array(positions.length)
  const along = new Vector3()
  const around = new Vector3()
  const other = new Vector3()
  for (let t = 0; t < tubes; t++) {
    const first = t * rings * (sides + 1)
    for (let ring = 0; ring < rings; ring++) {
      const row = first + ring * (sides + 1)
      const before = first + Math.max(0, ring - 1) * (sides + 1)
      const after = first + Math.min(rings - 1, ring + 1) * (sides + 1)
      for (let side = 0; side <= sides; side++) {
        along.fromArray(positions, 3 * (after + side)).sub(other.fromArray(positions, 3 * (before + side)))
        // The first and the last point of a ring are the same.
        const next = (side + 1) % sides
        const last = (side + sides - 1) % sides
        around.fromArray(positions, 3 * (row + next)).sub(other.fromArray(positions, 3 * (row + last)))
        along
          .cross(around)
          .normalize()
          .negate()
          .toArray(normals, 3 * (row + side))
      }
    }
  }
  return normals
}

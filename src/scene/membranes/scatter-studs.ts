import type { BufferGeometry } from 'three'
import { createStream } from '#src/numerics/random-streams.ts'

/** A point on a surface and the way it faces. */
export interface SurfacePoint {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly nx: number
  readonly ny: number
  readonly nz: number
}

/** Points spread evenly by area over a mesh; `accepts` may leave places out. Stops after 40 tries a point. */
export function scatterOnMesh(
  geometry: BufferGeometry,
  count: number,
  seed: number,
  stream: number,
  accepts: (point: SurfacePoint) => boolean,
): SurfacePoint[] {
  const random = createStream(seed, stream)
  const position = geometry.getAttribute('position').array
  const normal = geometry.getAttribute('normal').array
  const index = geometry.getIndex()!.array
  const cumulative = cumulativeAreas(position, index)
  const total = cumulative[cumulative.length - 1]!
  const points: SurfacePoint[] = []
  for (let tries = 0; points.length < count && tries < count * 40; tries++) {
    const triangle = 3 * lowerBound(cumulative, random() * total)
    let u = random()
    let v = random()
    if (u + v > 1) {
      u = 1 - u
      v = 1 - v
    }
    const at = (array: ArrayLike<number>, axis: number) =>
      array[3 * index[triangle]! + axis]! * (1 - u - v) +
      array[3 * index[triangle + 1]! + axis]! * u +
      array[3 * index[triangle + 2]! + axis]! * v
    const nx = at(normal, 0)
    const ny = at(normal, 1)
    const nz = at(normal, 2)
    const length = Math.hypot(nx, ny, nz) || 1
    const point = {
      x: at(position, 0),
      y: at(position, 1),
      z: at(position, 2),
      nx: nx / length,
      ny: ny / length,
      nz: nz / length,
    }
    if (accepts(point)) points.push(point)
  }
  return points
}

function cumulativeAreas(position: ArrayLike<number>, index: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(index.length / 3)
  let total = 0
  for (let t = 0; t < sums.length; t++) {
    const [a, b, c] = [3 * index[3 * t]!, 3 * index[3 * t + 1]!, 3 * index[3 * t + 2]!]
    const ux = position[b]! - position[a]!
    const uy = position[b + 1]! - position[a + 1]!
    const uz = position[b + 2]! - position[a + 2]!
    const vx = position[c]! - position[a]!
    const vy = position[c + 1]! - position[a + 1]!
    const vz = position[c + 2]! - position[a + 2]!
    total += Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx)
    sums[t] = total
  }
  return sums
}

function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

import type { Vector3 } from 'three'

/** A way through points, µm, measured along itself. */
export interface Polyline {
  readonly length: number
  /** The point `along` µm from its start, clamped to its ends, written into `out`. Allocates nothing. */
  at(along: number, out: Vector3): Vector3
}

export function createPolyline(points: readonly (readonly [x: number, y: number, z: number])[]): Polyline {
  const sums = new Float64Array(points.length)
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!]
    sums[i] = sums[i - 1]! + Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2])
  }
  const length = sums[points.length - 1]!
  return {
    length,
    at(along, out) {
      let i = 1
      while (i < points.length - 1 && sums[i]! < along) i++
      const a = points[i - 1]!
      const b = points[i]!
      const t = Math.min(1, Math.max(0, (along - sums[i - 1]!) / (sums[i]! - sums[i - 1]!)))
      return out.set(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)
    },
  }
}

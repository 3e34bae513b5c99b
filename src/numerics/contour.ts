/** A polyline of x, y pairs. A closed one does not repeat its first point. */
export interface Polyline {
  readonly points: ReadonlyArray<readonly [x: number, y: number]>
  readonly isClosed: boolean
}

export interface Rectangle {
  readonly minX: number
  readonly maxX: number
  readonly minY: number
  readonly maxY: number
}

/** Nodes along a side of the blocks that are looked at as a whole first. */
const blockNodes = 4
/** Shorter pieces than this are grid noise. */
const shortestPolyline = 9

/**
 * The curves on which a plane field is zero, by marching squares with the pieces chained into polylines. The cut edge
 * of a membrane is the contour of its body at the cutting plane. `steepest` is how much the field changes over a length
 * of 1 at most where it is near zero: what lies too far away to reach zero is not looked at node by node.
 */
export function traceContour(
  field: (x: number, y: number) => number,
  area: Rectangle,
  pitch: number,
  steepest = Number.POSITIVE_INFINITY,
): Polyline[] {
  const nx = Math.ceil((area.maxX - area.minX) / pitch) + 1
  const ny = Math.ceil((area.maxY - area.minY) / pitch) + 1
  const values = new Float64Array(nx * ny)
  // From a block's middle to the nodes around it, which its own nodes are compared with.
  const reach = Math.SQRT1_2 * (blockNodes + 1) * pitch
  for (let j0 = 0; j0 < ny; j0 += blockNodes) {
    for (let i0 = 0; i0 < nx; i0 += blockNodes) {
      const middle = (blockNodes - 1) / 2
      const whole = field(area.minX + (i0 + middle) * pitch, area.minY + (j0 + middle) * pitch)
      const isFar = Math.abs(whole) > steepest * reach
      for (let j = j0; j < Math.min(ny, j0 + blockNodes); j++) {
        for (let i = i0; i < Math.min(nx, i0 + blockNodes); i++) {
          values[j * nx + i] = isFar ? whole : field(area.minX + i * pitch, area.minY + j * pitch)
        }
      }
    }
  }
  const points = new Map<number, readonly [number, number]>()
  const neighbours = new Map<number, number[]>()
  /** The crossing on the grid edge that leaves node (i, j) to the right or (isUp) upwards; a key for chaining. */
  const crossing = (i: number, j: number, isUp: boolean): number => {
    const key = (j * nx + i) * 2 + (isUp ? 1 : 0)
    if (!points.has(key)) {
      const from = values[j * nx + i]!
      const to = isUp ? values[(j + 1) * nx + i]! : values[j * nx + i + 1]!
      const t = from / (from - to)
      points.set(key, [area.minX + (i + (isUp ? 0 : t)) * pitch, area.minY + (j + (isUp ? t : 0)) * pitch])
    }
    return key
  }
  const link = (a: number, b: number): void => {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b])
    neighbours.set(b, [...(neighbours.get(b) ?? []), a])
  }
  for (let j = 0; j < ny - 1; j++) {
    for (let i = 0; i < nx - 1; i++) {
      const a = values[j * nx + i]! < 0
      const b = values[j * nx + i + 1]! < 0
      const c = values[(j + 1) * nx + i + 1]! < 0
      const d = values[(j + 1) * nx + i]! < 0
      const crossed: number[] = []
      if (a !== b) crossed.push(crossing(i, j, false))
      if (b !== c) crossed.push(crossing(i + 1, j, true))
      if (d !== c) crossed.push(crossing(i, j + 1, false))
      if (a !== d) crossed.push(crossing(i, j, true))
      if (crossed.length >= 2) link(crossed[0]!, crossed[1]!)
      if (crossed.length === 4) link(crossed[2]!, crossed[3]!)
    }
  }
  return chain(points, neighbours)
}

function chain(
  points: ReadonlyMap<number, readonly [number, number]>,
  neighbours: ReadonlyMap<number, readonly number[]>,
): Polyline[] {
  const seen = new Set<number>()
  const lines: Polyline[] = []
  // Open ends first, so that an open line is walked from one end to the other.
  const starts = [...neighbours.keys()].sort((p, q) => neighbours.get(p)!.length - neighbours.get(q)!.length)
  for (const start of starts) {
    if (seen.has(start)) continue
    const line: (readonly [number, number])[] = []
    let at: number | undefined = start
    while (at !== undefined) {
      seen.add(at)
      line.push(points.get(at)!)
      at = neighbours.get(at)!.find((next) => !seen.has(next))
    }
    if (line.length >= shortestPolyline)
      lines.push({ points: line, isClosed: neighbours.get(start)!.length === 2 })
  }
  return lines
}

/** Points along a polyline at equal steps: where the lipids of a cut edge sit. */
export function resamplePolyline(line: Polyline, step: number): [x: number, y: number][] {
  const points = line.isClosed ? [...line.points, line.points[0]!] : line.points
  const out: [number, number][] = []
  let ahead = 0
  for (let i = 0; i + 1 < points.length; i++) {
    const [ax, ay] = points[i]!
    const [bx, by] = points[i + 1]!
    const length = Math.hypot(bx - ax, by - ay)
    while (ahead <= length && length > 0) {
      const t = ahead / length
      out.push([ax + (bx - ax) * t, ay + (by - ay) * t])
      ahead += step
    }
    ahead -= length
  }
  return out
}

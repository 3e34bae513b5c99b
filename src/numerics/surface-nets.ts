import type { FieldGrid } from '#src/numerics/field-grid.ts'

/** Corner pairs of a cell's twelve edges; corner bits are x, y, z. */
const cellEdges = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [0, 2],
  [1, 3],
  [4, 6],
  [5, 7],
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
] as const

export interface NetSurface {
  /** x, y, z of each vertex. */
  readonly positions: number[]
  /** Three vertices a triangle, counter-clockwise seen from outside. */
  readonly indices: number[]
}

/**
 * Naive surface nets: one vertex in each cell that the surface crosses, at the mean of the edge crossings, and one
 * quad around each crossed grid edge. (S. Gibson, MERL TR99-24; the "naive" form after M. Lysenko.)
 */
export function traceSurface(grid: FieldGrid): NetSurface {
  const { nx, ny, nz, values } = grid
  const positions: number[] = []
  const indices: number[] = []
  const vertexOfCell = new Int32Array(nx * ny * nz).fill(-1)
  placeVertices(grid, vertexOfCell, positions)

  const stepY = nx
  const stepZ = nx * ny
  /** The four cells around a grid edge, in turn; flipped where the edge leaves the body. */
  const addQuad = (a: number, b: number, c: number, d: number, leaves: boolean): void => {
    const va = vertexOfCell[a]!
    const vb = vertexOfCell[b]!
    const vc = vertexOfCell[c]!
    const vd = vertexOfCell[d]!
    if (va < 0 || vb < 0 || vc < 0 || vd < 0) return
    if (leaves) indices.push(va, vb, vc, va, vc, vd)
    else indices.push(va, vc, vb, va, vd, vc)
  }
  for (let k = 1; k < nz - 1; k++) {
    for (let j = 1; j < ny - 1; j++) {
      for (let i = 1; i < nx - 1; i++) {
        const at = (k * ny + j) * nx + i
        const isInside = values[at]! < 0
        if (isInside !== values[at + 1]! < 0)
          addQuad(at - stepY - stepZ, at - stepZ, at, at - stepY, isInside)
        if (isInside !== values[at + stepY]! < 0) addQuad(at - 1 - stepZ, at - 1, at, at - stepZ, isInside)
        if (isInside !== values[at + stepZ]! < 0) addQuad(at - 1 - stepY, at - stepY, at, at - 1, isInside)
      }
    }
  }
  return { positions, indices }
}

function placeVertices(grid: FieldGrid, vertexOfCell: Int32Array, positions: number[]): void {
  const { nx, ny, nz, box, pitch, values } = grid
  const corner = new Float64Array(8)
  for (let k = 0; k < nz - 1; k++) {
    for (let j = 0; j < ny - 1; j++) {
      for (let i = 0; i < nx - 1; i++) {
        const at = (k * ny + j) * nx + i
        let insideCount = 0
        for (let c = 0; c < 8; c++) {
          corner[c] = values[at + (c & 1) + ((c >> 1) & 1) * nx + (c >> 2) * nx * ny]!
          if (corner[c]! < 0) insideCount++
        }
        if (insideCount === 0 || insideCount === 8) continue
        let sumX = 0
        let sumY = 0
        let sumZ = 0
        let crossings = 0
        for (const [a, b] of cellEdges) {
          const va = corner[a]!
          const vb = corner[b]!
          if (va < 0 === vb < 0) continue
          const t = va / (va - vb)
          sumX += (a & 1) + ((b & 1) - (a & 1)) * t
          sumY += ((a >> 1) & 1) + (((b >> 1) & 1) - ((a >> 1) & 1)) * t
          sumZ += (a >> 2) + ((b >> 2) - (a >> 2)) * t
          crossings++
        }
        vertexOfCell[at] = positions.length / 3
        positions.push(
          box.min[0] + (i + sumX / crossings) * pitch,
          box.min[1] + (j + sumY / crossings) * pitch,
          box.min[2] + (k + sumZ / crossings) * pitch,
        )
      }
    }
  }
}

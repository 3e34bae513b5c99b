import type { Box, Field } from '#src/numerics/field.ts'

/** A field sampled on the nodes of a regular grid. Node (i, j, k) lies at `values[(k * ny + j) * nx + i]`. */
export interface FieldGrid {
  readonly nx: number
  readonly ny: number
  readonly nz: number
  readonly box: Box
  readonly pitch: number
  readonly values: Float32Array
}

const blockSize = 4
/** How far from the surface, in block widths, a block is still sampled node by node: fields are not exact distances. */
const blockMargin = 1.6

/** Samples a field; blocks that lie far from the surface get one value, which keeps the cost near the surface's area. */
export function sampleField(field: Field, box: Box, pitch: number): FieldGrid {
  const nx = Math.ceil((box.max[0] - box.min[0]) / pitch) + 1
  const ny = Math.ceil((box.max[1] - box.min[1]) / pitch) + 1
  const nz = Math.ceil((box.max[2] - box.min[2]) / pitch) + 1
  const grid: FieldGrid = { nx, ny, nz, box, pitch, values: new Float32Array(nx * ny * nz) }
  for (let k = 0; k < nz; k += blockSize) {
    for (let j = 0; j < ny; j += blockSize) {
      for (let i = 0; i < nx; i += blockSize) fillBlock(field, grid, i, j, k)
    }
  }
  return grid
}

function fillBlock(field: Field, grid: FieldGrid, i0: number, j0: number, k0: number): void {
  const { nx, ny, nz, box, pitch, values } = grid
  const half = (blockSize / 2) * pitch
  const x0 = box.min[0] + i0 * pitch
  const y0 = box.min[1] + j0 * pitch
  const z0 = box.min[2] + k0 * pitch
  const atCentre = field(x0 + half, y0 + half, z0 + half)
  const isFar = Math.abs(atCentre) > blockSize * pitch * blockMargin
  const iEnd = Math.min(i0 + blockSize, nx)
  const jEnd = Math.min(j0 + blockSize, ny)
  const kEnd = Math.min(k0 + blockSize, nz)
  for (let k = k0; k < kEnd; k++) {
    for (let j = j0; j < jEnd; j++) {
      for (let i = i0; i < iEnd; i++) {
        values[(k * ny + j) * nx + i] = isFar
          ? atCentre
          : field(x0 + (i - i0) * pitch, y0 + (j - j0) * pitch, z0 + (k - k0) * pitch)
      }
    }
  }
}

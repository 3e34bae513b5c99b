import { BufferGeometry, DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three'

const textureWidth = 256

/**
 * Two columns of four numbers for many round things, in textures, and the geometry that draws one triangle around each in one
 * draw call. A shader reads its row by `gl_VertexID`: a CPU that draws pictures pays much for every *instance* and for every
 * triangle, but little for a vertex.
 */
export interface SpriteTable {
  readonly geometry: BufferGeometry
  readonly first: SpriteColumn
  readonly second: SpriteColumn
  /** Draws the rows before `count`. */
  setCount(count: number): void
  dispose(): void
}

export interface SpriteColumn {
  /** Four numbers a row. */
  readonly values: Float32Array
  readonly texture: DataTexture
}

/** `isPoints`: one vertex a row instead, for `Points` and a shader with `POINT_SPRITE`. */
export function createSpriteTable(capacity: number, isPoints = false): SpriteTable {
  const first = createColumn(capacity)
  const second = createColumn(capacity)
  const geometry = new BufferGeometry()
  const perRow = isPoints ? 1 : 3
  geometry.setDrawRange(0, 0)
  return {
    geometry,
    first,
    second,
    setCount(count) {
      geometry.setDrawRange(0, perRow * Math.min(count, capacity))
    },
    dispose() {
      geometry.dispose()
      first.texture.dispose()
      second.texture.dispose()
    },
  }
}

function createColumn(capacity: number): SpriteColumn {
  const rows = Math.max(1, Math.ceil(capacity / textureWidth))
  const data = new Float32Array(rows * textureWidth * 4)
  const texture = new DataTexture(data, textureWidth, rows, RGBAFormat, FloatType)
  texture.minFilter = NearestFilter
  texture.magFilter = NearestFilter
  texture.needsUpdate = true
  return { values: data.subarray(0, 4 * capacity), texture }
}

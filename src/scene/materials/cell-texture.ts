import { DataTexture, LinearFilter, LinearMipmapLinearFilter, RepeatWrapping, RGBAFormat } from 'three'
import { createStream } from '#src/numerics/random-streams.ts'

const size = 256
const cellsAcross = 16

/**
 * A tiling map of lipid-like cells, 256 × 256: normal in red and green, cavity in blue, slow mottle in alpha. It is
 * mip-mapped, so at a distance it fades instead of shimmering.
 */
export function cellTexture(): DataTexture {
  const height = cellHeights()
  const mottle = mottleField()
  const texels = new Uint8Array(size * size * 4)
  const heightAt = (x: number, y: number) => height[((y + size) % size) * size + ((x + size) % size)] ?? 0
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at = (y * size + x) * 4
      texels[at] = 128 - (heightAt(x + 1, y) - heightAt(x - 1, y)) * 160
      texels[at + 1] = 128 - (heightAt(x, y + 1) - heightAt(x, y - 1)) * 160
      texels[at + 2] = heightAt(x, y) * 255
      texels[at + 3] = 128 + (mottle[y * size + x] ?? 0) * 110
    }
  }
  const texture = new DataTexture(texels, size, size, RGBAFormat)
  texture.wrapS = texture.wrapT = RepeatWrapping
  texture.generateMipmaps = true
  texture.minFilter = LinearMipmapLinearFilter
  texture.magFilter = LinearFilter
  texture.anisotropy = 4
  texture.needsUpdate = true
  return texture
}

/** Domes on a jittered hexagonal grid that tiles; 1 on top of a cell, 0 between cells. */
function cellHeights(): Float32Array {
  const random = createStream(11)
  const centres = new Float32Array(cellsAcross * cellsAcross * 2)
  for (let j = 0; j < cellsAcross; j++) {
    for (let i = 0; i < cellsAcross; i++) {
      const at = (j * cellsAcross + i) * 2
      centres[at] = ((i + 0.5 * (j & 1) + 0.25 + random() * 0.34) / cellsAcross) % 1
      centres[at + 1] = (j + 0.3 + random() * 0.34) / cellsAcross
    }
  }
  const heights = new Float32Array(size * size)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const nearest = Math.sqrt(nearestSquared(centres, x / size, y / size)) * cellsAcross
      const q = Math.min(1, nearest / 0.62)
      heights[y * size + x] = Math.sqrt(1 - q * q)
    }
  }
  return heights
}

function nearestSquared(centres: Float32Array, u: number, v: number): number {
  let nearest = 1
  const row = Math.floor(v * cellsAcross)
  for (let dj = -2; dj <= 2; dj++) {
    const j = (row + dj + cellsAcross) % cellsAcross
    for (let i = 0; i < cellsAcross; i++) {
      const at = (j * cellsAcross + i) * 2
      const dx = wrapped((centres[at] ?? 0) - u)
      const dy = wrapped((centres[at + 1] ?? 0) - v)
      nearest = Math.min(nearest, dx * dx + dy * dy)
    }
  }
  return nearest
}

function wrapped(difference: number): number {
  const d = Math.abs(difference)
  return Math.min(d, 1 - d)
}

/** Sums of tiling waves with seeded phases: smooth blotches in −1…1 that repeat without a seam. */
function mottleField(): Float32Array {
  const random = createStream(12)
  const waves = Array.from({ length: 26 }, (_, i) => {
    const frequency = 2 + Math.floor(random() * (i < 14 ? 4 : 10))
    const angle = random() * 2 * Math.PI
    return {
      kx: Math.round(frequency * Math.cos(angle)),
      ky: Math.round(frequency * Math.sin(angle)),
      phase: random() * 2 * Math.PI,
      weight: 1 / frequency,
    }
  })
  const field = new Float32Array(size * size)
  let largest = 0
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let sum = 0
      for (const wave of waves) {
        sum += wave.weight * Math.sin((2 * Math.PI * (wave.kx * x + wave.ky * y)) / size + wave.phase)
      }
      field[y * size + x] = sum
      largest = Math.max(largest, Math.abs(sum))
    }
  }
  for (let i = 0; i < field.length; i++) field[i] = (field[i] ?? 0) / largest
  return field
}

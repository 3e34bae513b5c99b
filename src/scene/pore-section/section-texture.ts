import { DataTexture, LinearFilter, RGFormat } from 'three'
import { domainDepth, nmdarSectionField } from '#src/anatomy/nmdar-section-field.ts'

/** What the cut face covers, nm: x is mirrored about 0. */
export const sectionArea = { minX: -7.6, maxX: 7.6, minY: -6.6, maxY: 15.8 } as const
/** Grid of the texture, nm. */
const pitch = 0.1
/** Distances are stored from −range to range, nm. */
export const distanceRange = 2

/**
 * The section of the NMDA receptor as a picture: red holds the signed distance to the surface, green how deep a point
 * lies within its domain.
 */
export function createSectionTexture(): DataTexture {
  const { minX, maxX, minY, maxY } = sectionArea
  const width = Math.round((maxX - minX) / pitch)
  const height = Math.round((maxY - minY) / pitch)
  const texels = new Uint8Array(2 * width * height)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const x = minX + ((column + 0.5) / width) * (maxX - minX)
      const y = minY + ((row + 0.5) / height) * (maxY - minY)
      const at = 2 * (row * width + column)
      texels[at] =
        127.5 +
        (127.5 * Math.max(-distanceRange, Math.min(distanceRange, nmdarSectionField(x, y, 0)))) /
          distanceRange
      texels[at + 1] = (255 * domainDepth(x, y)) / 1.5
    }
  }
  const texture = new DataTexture(texels, width, height, RGFormat)
  texture.minFilter = texture.magFilter = LinearFilter
  // Rows of two bytes a texel need not be multiples of four.
  texture.unpackAlignment = 1
  texture.needsUpdate = true
  return texture
}

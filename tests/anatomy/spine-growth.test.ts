import { describe, expect, test } from 'vitest'
import { dendriteAxisY, dendriteField } from '#src/anatomy/dendrite-field.ts'
import { headVolume, psdCentreY } from '#src/anatomy/landmarks.ts'
import { growPoint } from '#src/anatomy/spine-growth.ts'
import { meshField } from '#src/numerics/mesh-field.ts'

/** Where head and neck meet, µm. */
const neckY = -0.2

describe('the growing spine', () => {
  test('stays where it is at its initial volume', () => {
    expect(growPoint([0.1, -0.05, 0.2], 1)).toEqual([0.1, -0.05, 0.2])
  })

  test('keeps the middle of the synapse fixed', () => {
    const [x, y, z] = growPoint([0, psdCentreY, 0], 2)
    expect(Math.hypot(x, y - psdCentreY, z)).toBeLessThan(1e-12)
  })

  test('leaves the dendrite and its other spines alone', () => {
    expect(growPoint([0.05, dendriteAxisY(0.05) + 0.3, 0], 2)).toEqual([0.05, dendriteAxisY(0.05) + 0.3, 0])
    expect(growPoint([1.6, -0.2, 0], 2)).toEqual([1.6, -0.2, 0])
  })

  const head = meshField(dendriteField, {
    box: { min: [-0.7, -0.7, -0.7], max: [0.7, 0.4, 0.7] },
    pitch: 0.03,
  })

  test.each([0.6, 0.8, 1.3, 2, 3])('has %d times the volume where the model says so', (wanted) => {
    const grown = new Float32Array(head.positions.length)
    for (let v = 0; v < grown.length; v += 3) {
      grown.set(growPoint([head.positions[v]!, head.positions[v + 1]!, head.positions[v + 2]!], wanted), v)
    }
    const middle = growPoint([0, neckY, 0], wanted)[1]
    const ratio = volumeAboveNeck(grown, middle) / volumeAboveNeck(head.positions, neckY)
    expect(Math.abs(ratio / wanted - 1)).toBeLessThan(0.04)
  })

  test('keeps the neck in order from 60 to 300 percent: nothing folds over', () => {
    for (const ratio of [0.6, 1.5, 3]) {
      let below = Number.NEGATIVE_INFINITY
      for (let y = -0.8; y < psdCentreY; y += 0.005) {
        const [, height] = growPoint([0.05, y, 0.02], ratio)
        expect(height).toBeGreaterThan(below)
        below = height
      }
    }
  })

  test('starts from the volume that the labels say', () => {
    const step = 0.0125
    let volume = 0
    for (let x = -0.6; x < 0.6; x += step)
      for (let y = neckY; y < 0.4; y += step)
        for (let z = -0.6; z < 0.6; z += step) if (dendriteField(x, y, z) < 0) volume += step ** 3
    expect(Math.abs(volume / headVolume - 1)).toBeLessThan(0.03)
  })

  /** Volume of what was above the neck at first, µm³, by the divergence theorem about a point on the neck's axis. */
  function volumeAboveNeck(positions: Float32Array, middle: number): number {
    let volume = 0
    for (let t = 0; t < head.indices.length; t += 3) {
      const corners = [head.indices[t]!, head.indices[t + 1]!, head.indices[t + 2]!]
      if (corners.some((vertex) => head.positions[3 * vertex + 1]! < neckY)) continue
      const [ax, ay, az, bx, by, bz, cx, cy, cz] = corners.flatMap((vertex) => [
        positions[3 * vertex]!,
        positions[3 * vertex + 1]! - middle,
        positions[3 * vertex + 2]!,
      ]) as [number, number, number, number, number, number, number, number, number]
      volume += (ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)) / 6
    }
    return volume
  }
})

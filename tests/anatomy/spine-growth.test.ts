import { describe, expect, test } from 'vitest'
import { dendriteAxisY, dendriteField } from '#src/anatomy/dendrite-field.ts'
import { psdCentreY } from '#src/anatomy/landmarks.ts'
import { growPoint } from '#src/anatomy/spine-growth.ts'
import { meshField } from '#src/numerics/mesh-field.ts'

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

  test('doubles the head when the volume doubles', () => {
    const head = meshField(dendriteField, {
      box: { min: [-0.7, -0.5, -0.7], max: [0.7, 0.4, 0.7] },
      pitch: 0.04,
    })
    const before = headVolume(head.positions, head.indices)
    const grown = new Float32Array(head.positions.length)
    for (let v = 0; v < grown.length; v += 3) {
      grown.set(growPoint([head.positions[v]!, head.positions[v + 1]!, head.positions[v + 2]!], 2), v)
    }
    const ratio = headVolume(grown, head.indices) / before
    expect(ratio).toBeGreaterThan(1.7)
    expect(ratio).toBeLessThan(2.1)
  })
})

/** Volume of the part of a mesh above the neck, µm³, by the divergence theorem about a point on the neck's axis. */
function headVolume(positions: Float32Array, indices: Uint32Array): number {
  const neckY = -0.2
  let volume = 0
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!]
    if (positions[a + 1]! < neckY - 0.25) continue
    const [ax, ay, az] = [positions[a]!, positions[a + 1]! - neckY, positions[a + 2]!]
    const [bx, by, bz] = [positions[b]!, positions[b + 1]! - neckY, positions[b + 2]!]
    const [cx, cy, cz] = [positions[c]!, positions[c + 1]! - neckY, positions[c + 2]!]
    volume += (ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)) / 6
  }
  return volume
}

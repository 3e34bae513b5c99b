import { BufferAttribute, BufferGeometry } from 'three'
import { psdHeight } from '#src/anatomy/landmarks.ts'
import { membraneWave } from '#src/scene/lipid-carpet/membrane-waves.ts'

const details = { fine: { rings: 44, spokes: 72 }, coarse: { rings: 28, spokes: 48 } } as const
/** Where the membranes of the synapse end in the fog, µm. */
const radius = 0.42

/**
 * A smooth membrane under its lipid heads: a disc, fine in the middle, that follows dome and waves. Its y is 0 at the
 * PSD centre. `side` 1 looks up, −1 down.
 */
export function createSheetGeometry(side: 1 | -1, detail: keyof typeof details): BufferGeometry {
  const { rings, spokes } = details[detail]
  const count = 1 + rings * spokes
  const positions = new Float32Array(3 * count)
  const normals = new Float32Array(3 * count)
  let at = 0
  const put = (x: number, z: number) => {
    const step = 0.001
    const height = (px: number, pz: number) => psdHeight(px, pz) + membraneWave(px, pz)
    positions.set([x, height(x, z), z], at)
    const slopeX = (height(x + step, z) - height(x - step, z)) / (2 * step)
    const slopeZ = (height(x, z + step) - height(x, z - step)) / (2 * step)
    const length = Math.hypot(slopeX, 1, slopeZ)
    normals.set([(-slopeX / length) * side, side / length, (-slopeZ / length) * side], at)
    at += 3
  }
  put(0, 0)
  for (let ring = 1; ring <= rings; ring++) {
    const reach = radius * (ring / rings) ** 1.4
    for (let spoke = 0; spoke < spokes; spoke++) {
      const angle = (2 * Math.PI * (spoke + 0.5 * (ring % 2))) / spokes
      put(reach * Math.cos(angle), reach * Math.sin(angle))
    }
  }
  const indices: number[] = []
  const corner = (ring: number, spoke: number) =>
    ring === 0 ? 0 : 1 + (ring - 1) * spokes + ((spoke + spokes) % spokes)
  const triangle = (a: number, b: number, c: number) => indices.push(...(side === 1 ? [a, c, b] : [a, b, c]))
  for (let ring = 0; ring < rings; ring++) {
    for (let spoke = 0; spoke < spokes; spoke++) {
      triangle(corner(ring, spoke), corner(ring + 1, spoke), corner(ring + 1, spoke + 1))
      if (ring > 0) triangle(corner(ring, spoke), corner(ring + 1, spoke + 1), corner(ring, spoke + 1))
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  geometry.setIndex(indices)
  return geometry
}

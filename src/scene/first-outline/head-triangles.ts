import type { BufferGeometry } from 'three'
import { growthShape } from '#src/anatomy/spine-growth.ts'

/** Below this height a triangle belongs to the dendrite, µm. */
const lowest = growthShape.neckEnd

/** The triangles of the dendrite's mesh that lie on the hero spine, as an index into its vertices. */
export function headTriangles(dendrite: BufferGeometry): number[] {
  const position = dendrite.getAttribute('position')
  const index = dendrite.getIndex()!
  const isOnHero = (vertex: number) =>
    Math.max(Math.abs(position.getX(vertex)), Math.abs(position.getZ(vertex))) < growthShape.reach &&
    position.getY(vertex) > lowest
  const triangles: number[] = []
  for (let t = 0; t < index.count; t += 3) {
    const corners = [index.getX(t), index.getX(t + 1), index.getX(t + 2)]
    if (corners.every(isOnHero)) triangles.push(...corners)
  }
  return triangles
}

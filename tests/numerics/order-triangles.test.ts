import { expect, test } from 'vitest'
import { meshField } from '#src/numerics/mesh-field.ts'
import { countShadings, orderTriangles } from '#src/numerics/order-triangles.ts'

const ball = meshField((x, y, z) => Math.hypot(x, y, z) - 1, {
  box: { min: [-1.3, -1.3, -1.3], max: [1.3, 1.3, 1.3] },
  pitch: 0.11,
})
const vertexCount = ball.positions.length / 3

/** Triangles as texts of their corners, each begun at its lowest corner, which keeps its winding. */
function trianglesOf(indices: ArrayLike<number>, nameOf: (v: number) => number = (v) => v): string[] {
  return Array.from({ length: indices.length / 3 }, (_, t) => {
    const corners = [0, 1, 2].map((k) => nameOf(indices[3 * t + k]!))
    const first = corners.indexOf(Math.min(...corners))
    return [0, 1, 2].map((k) => corners[(first + k) % 3]).join(' ')
  }).sort()
}

test('another order has the same triangles, wound the same way', () => {
  const { indices, order } = orderTriangles(ball.indices, vertexCount)
  expect(trianglesOf(indices, (v) => order[v]!)).toEqual(trianglesOf(ball.indices))
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: vertexCount }, (_, v) => v))
})

test('it has a CPU shade vertices half as often or less', () => {
  const { indices } = orderTriangles(ball.indices, vertexCount)
  // Four at a time: fewer than this there cannot be.
  expect(countShadings(indices)).toBeGreaterThanOrEqual(vertexCount / 4)
  expect(countShadings(indices)).toBeLessThan(0.5 * countShadings(ball.indices))
})

test('shadings are counted as the four entries from a new one on', () => {
  expect(countShadings([0, 1, 2])).toBe(1)
  expect(countShadings([0, 1, 2, 2, 1, 3])).toBe(2)
  expect(countShadings([0, 1, 2, 3, 4, 5, 0, 2, 4])).toBe(2)
  // 64 places on, a vertex takes the place of another.
  expect(countShadings([0, 64, 1, 0, 64, 1])).toBe(4)
})

test('a vertex of no triangle keeps a place', () => {
  const { indices, order } = orderTriangles([2, 3, 4], 5)
  expect([...order].sort()).toEqual([0, 1, 2, 3, 4])
  expect([...indices].map((v) => order[v])).toEqual([2, 3, 4])
})

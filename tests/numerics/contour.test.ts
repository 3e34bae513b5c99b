import { expect, test } from 'vitest'
import { resamplePolyline, traceContour } from '#src/numerics/contour.ts'
import { boutonEdge, edgeGrid, spineEdge } from '#src/scene/bilayer-edge/edge-plans.ts'

const area = { minX: -2, maxX: 2, minY: -2, maxY: 2 }

test('a circle gives one closed line on the circle', () => {
  const lines = traceContour((x, y) => Math.hypot(x, y) - 1, area, 0.05)
  expect(lines).toHaveLength(1)
  expect(lines[0]!.isClosed).toBe(true)
  for (const [x, y] of lines[0]!.points) expect(Math.hypot(x, y)).toBeCloseTo(1, 2)
})

test('a line that leaves the area is open', () => {
  const lines = traceContour((x, y) => y - 0.31 * x, area, 0.05)
  expect(lines).toHaveLength(1)
  expect(lines[0]!.isClosed).toBe(false)
})

test('two bodies give two lines', () => {
  const pair = (x: number, y: number) => Math.min(Math.hypot(x - 1, y), Math.hypot(x + 1, y)) - 0.5
  expect(traceContour(pair, area, 0.05)).toHaveLength(2)
})

test('resampled points lie at equal steps all the way round', () => {
  const line = traceContour((x, y) => Math.hypot(x, y) - 1, area, 0.02)[0]!
  const step = 0.1
  const points = resamplePolyline(line, step)
  expect(points.length).toBe(Math.floor((2 * Math.PI) / step) + 1)
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1]!
    const [bx, by] = points[i]!
    expect(Math.hypot(bx - ax, by - ay)).toBeCloseTo(step, 2)
  }
})

test('where it is told how steep the field is it looks less often, and finds the same', () => {
  let looks = 0
  const circle = (x: number, y: number) => {
    looks++
    return Math.hypot(x, y) - 1
  }
  const all = traceContour(circle, area, 0.02)
  const before = looks
  expect(traceContour(circle, area, 0.02, 1.2)).toEqual(all)
  expect(looks - before).toBeLessThan(before / 3)
})

test.each([
  ['spine', spineEdge],
  ['bouton', boutonEdge],
])('the cut edge of the %s is the same as if every node had been looked at', (_, { field, area }) => {
  const flat = (x: number, y: number) => field(x, y, 0)
  const { pitch, steepest } = edgeGrid
  expect(traceContour(flat, area, pitch, steepest)).toEqual(traceContour(flat, area, pitch))
})

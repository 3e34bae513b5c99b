import { describe, expect, test } from 'vitest'
import { uniformAt } from '#src/numerics/random-streams.ts'
import { type Anchor, arrangeLabels, type LabelPlace } from '#src/ui/arrange-labels.ts'
import { createLabelBoard } from '#src/ui/label-board.ts'
import { liesInArea } from '#src/ui/lies-in-area.ts'

const area = { width: 640, height: 460, rowHeight: 52 }

function scatter(seed: number, count: number): Anchor[] {
  return Array.from({ length: count }, (_, i) => ({
    x: 60 + 520 * uniformAt(seed, 1, i),
    y: 460 * uniformAt(seed, 2, i),
  }))
}

/** Whether two straight leaders from the same edge cross. */
function cross(a: Anchor, placeA: LabelPlace, b: Anchor, placeB: LabelPlace): boolean {
  const edge = placeA.side === 'left' ? 0 : area.width
  const side = (from: Anchor, to: Anchor, point: Anchor) =>
    Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x))
  const [startA, startB] = [
    { x: edge, y: placeA.y },
    { x: edge, y: placeB.y },
  ]
  return side(startA, a, startB) * side(startA, a, b) < 0 && side(startB, b, startA) * side(startB, b, a) < 0
}

describe('names in a picture', () => {
  test.each(Array.from({ length: 200 }, (_, seed) => seed))(
    'never meet, never leave the area, and no leaders of a column cross, seed %i',
    (seed) => {
      const anchors = scatter(seed, 3 + (seed % 8))
      const places = arrangeLabels(anchors, area)
      places.forEach((place, i) => {
        if (!place) return
        expect(place.y).toBeGreaterThanOrEqual(area.rowHeight / 2 - 1e-9)
        expect(place.y).toBeLessThanOrEqual(area.height - area.rowHeight / 2 + 1e-9)
        places.forEach((other, j) => {
          if (!other || j <= i || other.side !== place.side) return
          expect(Math.abs(other.y - place.y)).toBeGreaterThanOrEqual(area.rowHeight - 1e-9)
          expect(cross(anchors[i]!, place, anchors[j]!, other)).toBe(false)
        })
      })
      expect(places.filter(Boolean)).toHaveLength(anchors.length)
      expect(arrangeLabels(anchors, area)).toEqual(places)
    },
  )

  test('that do not fit are left out', () => {
    const places = arrangeLabels(scatter(1, 10), { width: 300, height: 110, rowHeight: 52 })
    expect(places.filter(Boolean)).toHaveLength(4)
    expect(arrangeLabels(scatter(1, 3), { width: 300, height: 20, rowHeight: 52 })).toEqual([
      null,
      null,
      null,
    ])
  })
})

test.each([
  ['in the area', 400, 200, true],
  ['above it', 400, 40, false],
  ['below it', 400, 520, false],
  ['under a panel on its right', 700, 200, false],
  ['under a panel on its left', 40, 200, false],
])('a thing %s can be named or not', (_, x, y, isNamed) => {
  expect(liesInArea({ x, y }, { left: 60, right: 640, top: 60, bottom: 480 })).toBe(isNamed)
})

describe('a press on the picture', () => {
  test('means the nearest thing in reach, and nothing where none is', () => {
    const board = createLabelBoard()
    board.show([
      { id: 'ampar', x: 100, y: 100, isVisible: true },
      { id: 'nmdar', x: 120, y: 100, isVisible: true },
      { id: 'actin', x: 300, y: 100, isVisible: false },
    ])
    expect(board.nearest(105, 100)).toBe('ampar')
    expect(board.nearest(117, 104)).toBe('nmdar')
    expect(board.nearest(300, 100)).toBeNull()
    expect(board.nearest(100, 140)).toBeNull()
  })
})

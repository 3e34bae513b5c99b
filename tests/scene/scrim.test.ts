import { describe, expect, it } from 'vitest'
import { type ScrimEdge, spanScrim } from '#src/scene/stage/create-scrim.ts'

const [width, height] = [1000, 600]
const left: ScrimEdge = [
  [0, 0.9],
  [200, 0.7],
  [300, 0],
]
const bottom: ScrimEdge = [
  [0, 0.95],
  [100, 0.95],
  [200, 0],
]
const right: ScrimEdge = [
  [0, 0.5],
  [100, 0],
]
const geometry = spanScrim({ left, right, top: [], bottom }, width, height)
const position = geometry.getAttribute('position')
const darkness = geometry.getAttribute('darkness')
const index = geometry.getIndex()!

/** Darkness where the picture is drawn, from the triangle that lies there; 0 where none does. */
function darkAt(x: number, y: number): number {
  const at = { x: (2 * x) / width - 1, y: 1 - (2 * y) / height }
  for (let i = 0; i < index.count; i += 3) {
    const [a, b, c] = [index.getX(i), index.getX(i + 1), index.getX(i + 2)]
    const of = (v: number) => ({ x: position.getX(v), y: position.getY(v) })
    const area = (p: typeof at, q: typeof at, r: typeof at) =>
      (q.x - p.x) * (r.y - p.y) - (r.x - p.x) * (q.y - p.y)
    const whole = area(of(a), of(b), of(c))
    const parts = [area(at, of(b), of(c)), area(of(a), at, of(c)), area(of(a), of(b), at)].map(
      (part) => part / whole,
    )
    if (parts.some((part) => part < 0)) continue
    const mixed = [0, 1, 2].map((edge) =>
      [a, b, c].reduce((sum, v, corner) => sum + parts[corner]! * darkness.getComponent(v, edge), 0),
    )
    return 1 - mixed.reduce((clear, dark) => clear * (1 - dark), 1)
  }
  return 0
}

describe('darkness under panels', () => {
  it('falls in straight lines from an edge', () => {
    expect(darkAt(1, 10)).toBeCloseTo(0.899, 5)
    expect(darkAt(100, 10)).toBeCloseTo(0.8, 5)
    expect(darkAt(250, 10)).toBeCloseTo(0.35, 5)
    expect(darkAt(950, 10)).toBeCloseTo(0.25, 5)
  })

  it('lets two edges darken each other as two layers of paint do', () => {
    expect(darkAt(250, 450)).toBeCloseTo(1 - (1 - 0.35) * (1 - 0.475), 5)
    expect(darkAt(600, 550)).toBeCloseTo(0.95, 5)
  })

  it('draws nothing where the picture is free', () => {
    expect(darkAt(600, 200)).toBe(0)
    const covered = Array.from({ length: index.count / 3 }, (_, i) => {
      const [a, b, c] = [0, 1, 2].map((corner) => index.getX(3 * i + corner))
      const [ax, ay] = [position.getX(a!), position.getY(a!)]
      return Math.abs(
        (position.getX(b!) - ax) * (position.getY(c!) - ay) -
          (position.getX(c!) - ax) * (position.getY(b!) - ay),
      )
    }).reduce((sum, twice) => sum + twice / 8, 0)
    expect(covered).toBeCloseTo(0.4 + 0.6 / 3, 5)
  })

  // The renderer asks for it, and complains of what is no number.
  it('has a place that can be measured', () => {
    geometry.computeBoundingSphere()
    expect(geometry.boundingSphere!.radius).toBeCloseTo(Math.SQRT2, 5)
  })

  it('faces the visitor', () => {
    for (let i = 0; i < index.count; i += 3) {
      const [a, b, c] = [index.getX(i), index.getX(i + 1), index.getX(i + 2)]
      const turn =
        (position.getX(b) - position.getX(a)) * (position.getY(c) - position.getY(a)) -
        (position.getX(c) - position.getX(a)) * (position.getY(b) - position.getY(a))
      expect(turn).toBeGreaterThan(0)
    }
  })
})

import { describe, expect, test } from 'vitest'
import { type FieldMesh, meshField } from '#src/numerics/mesh-field.ts'

const radius = 0.8
const sphere = (x: number, y: number, z: number) => Math.hypot(x, y, z) - radius
const box = { min: [-1, -1, -1], max: [1, 1, 1] } as const
const mesh = meshField(sphere, { box, pitch: 0.1, tint: (x) => (x > 0 ? 1 : -1) })

describe('the mesh of a sphere', () => {
  test('is closed: each edge is shared by two triangles that walk it in opposite ways', () => {
    const directed = new Map<string, number>()
    forEachEdge(mesh, (a, b) => directed.set(`${a}>${b}`, (directed.get(`${a}>${b}`) ?? 0) + 1))
    for (const [edge, count] of directed) {
      const [a, b] = edge.split('>')
      expect(count).toBe(1)
      expect(directed.get(`${b}>${a}`)).toBe(1)
    }
    expect(directed.size).toBeGreaterThan(1000)
  })

  test('lies on the sphere', () => {
    for (let v = 0; v < mesh.positions.length; v += 3) {
      const distance = Math.hypot(mesh.positions[v]!, mesh.positions[v + 1]!, mesh.positions[v + 2]!)
      expect(distance).toBeCloseTo(radius, 2)
    }
  })

  test('has the area and, counted outwards, the volume of the sphere', () => {
    const { area, volume } = measure(mesh)
    expect(area).toBeCloseTo(4 * Math.PI * radius ** 2, 0)
    expect(volume / ((4 / 3) * Math.PI * radius ** 3)).toBeGreaterThan(0.97)
    expect(volume / ((4 / 3) * Math.PI * radius ** 3)).toBeLessThan(1.01)
  })

  test('has unit normals that point away from the middle', () => {
    for (let v = 0; v < mesh.positions.length; v += 3) {
      for (let axis = 0; axis < 3; axis++) {
        expect(mesh.normals[v + axis]!).toBeCloseTo(mesh.positions[v + axis]! / radius, 2)
      }
    }
  })

  test('is in the open everywhere and tinted by its side', () => {
    expect(Math.max(...mesh.occlusion)).toBeLessThan(0.05)
    for (let v = 0; v < mesh.tint.length; v++) {
      if (Math.abs(mesh.positions[3 * v]!) > 0.01) {
        expect(Math.sign(mesh.tint[v]!)).toBe(Math.sign(mesh.positions[3 * v]!))
      }
    }
  })
})

test('a groove between two bodies is darker than their far sides', () => {
  const pair = (x: number, y: number, z: number) =>
    Math.min(Math.hypot(x - 0.42, y, z), Math.hypot(x + 0.42, y, z)) - 0.4
  const two = meshField(pair, { box, pitch: 0.08, occlusionReach: 0.3 })
  let groove = 0
  let outside = 0
  for (let v = 0; v < two.occlusion.length; v++) {
    const x = Math.abs(two.positions[3 * v]!)
    if (x < 0.1) groove = Math.max(groove, two.occlusion[v]!)
    if (x > 0.75) outside = Math.max(outside, two.occlusion[v]!)
  }
  expect(groove).toBeGreaterThan(0.4)
  expect(outside).toBeLessThan(0.1)
})

function forEachEdge({ indices }: FieldMesh, visit: (a: number, b: number) => void): void {
  for (let t = 0; t < indices.length; t += 3) {
    for (let side = 0; side < 3; side++) visit(indices[t + side]!, indices[t + ((side + 1) % 3)]!)
  }
}

function measure({ positions, indices }: FieldMesh): { area: number; volume: number } {
  let area = 0
  let volume = 0
  const at = (index: number): [number, number, number] => [
    positions[3 * index]!,
    positions[3 * index + 1]!,
    positions[3 * index + 2]!,
  ]
  for (let t = 0; t < indices.length; t += 3) {
    const a = at(indices[t]!)
    const b = at(indices[t + 1]!)
    const c = at(indices[t + 2]!)
    const normal = cross(minus(b, a), minus(c, a))
    area += Math.hypot(...normal) / 2
    volume += (a[0] * normal[0] + a[1] * normal[1] + a[2] * normal[2]) / 6
  }
  return { area, volume }
}

function minus(a: readonly number[], b: readonly number[]): [number, number, number] {
  return [a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!]
}

function cross(a: readonly number[], b: readonly number[]): [number, number, number] {
  return [a[1]! * b[2]! - a[2]! * b[1]!, a[2]! * b[0]! - a[0]! * b[2]!, a[0]! * b[1]! - a[1]! * b[0]!]
}

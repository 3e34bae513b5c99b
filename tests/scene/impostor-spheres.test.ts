import type { ShaderMaterial } from 'three'
import { afterEach, expect, test } from 'vitest'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { materialTier } from '#src/scene/materials/light-rig.ts'

afterEach(() => {
  materialTier.isVertexLit = false
})

test.each([
  ['small ones at the low tier are one vertex each', true, true, 'Points', 1],
  ['others at the low tier are two triangles each', true, false, 'Mesh', 6],
  ['at better tiers small ones are two triangles too', false, true, 'Mesh', 6],
] as const)('spheres: %s', (_, isVertexLit, small, type, perSphere) => {
  materialTier.isVertexLit = isVertexLit
  const spheres = createImpostorSpheres(300, { small })
  spheres.commit(120)
  const { geometry, material } = spheres.object
  expect(spheres.object.type).toBe(type)
  expect(geometry.drawRange).toEqual({ start: 0, count: 120 * perSphere })
  expect(geometry.index?.count ?? 0).toBe(type === 'Points' ? 0 : 1800)
  // The shader has to know which of the two it draws.
  const { defines } = material as ShaderMaterial
  expect('POINT_SPRITE' in defines).toBe(type === 'Points')
  spheres.dispose()
})

import type { ShaderMaterial } from 'three'
import { afterEach, expect, test } from 'vitest'
import { createImpostorSpheres } from '#src/scene/materials/impostor-spheres.ts'
import { materialTier } from '#src/scene/materials/light-rig.ts'

afterEach(() => {
  materialTier.isVertexLit = false
})

test.each([
  ['small ones at the low tier are one vertex each', true, true, 'Points', 1],
  ['others at the low tier are one triangle each', true, false, 'Mesh', 3],
  ['at better tiers small ones are one triangle too', false, true, 'Mesh', 3],
] as const)('spheres: %s', (_, isVertexLit, small, type, perSphere) => {
  materialTier.isVertexLit = isVertexLit
  const spheres = createImpostorSpheres(300, { small })
  spheres.commit(120)
  const { geometry, material } = spheres.object
  expect(spheres.object.type).toBe(type)
  expect(geometry.drawRange).toEqual({ start: 0, count: 120 * perSphere })
  // The shader has to know which of the two it draws.
  const { defines } = material as ShaderMaterial
  expect('POINT_SPRITE' in defines).toBe(type === 'Points')
  spheres.dispose()
})

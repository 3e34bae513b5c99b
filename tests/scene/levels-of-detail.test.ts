import { readFileSync } from 'node:fs'
import { type BufferGeometry, type InstancedMesh, PerspectiveCamera } from 'three'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { psdCentreY } from '#src/anatomy/landmarks.ts'
import { meshNames } from '#src/anatomy/mesh-names.ts'
import { workbenchSource } from '#src/app/workbench-frames.ts'
import type { ShotName } from '#src/parameters/exaggerations.ts'
import type { Quality } from '#src/scene/actor.ts'
import { actorList } from '#src/scene/actors.ts'
import { materialTier } from '#src/scene/materials/light-rig.ts'
import { readGlb } from '#src/scene/read-glb.ts'
import { createMoment, updateExaggeration } from '#src/scene/stage/scene-moment.ts'
import { shots } from '#src/story/shots.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

const meshes: ReadonlyMap<string, BufferGeometry> = new Map(
  meshNames.map((name) => {
    const bytes = readFileSync(`assets/meshes/${name}.glb`)
    return [name, readGlb(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength), name)]
  }),
)

/** Triangles that an actor draws in a view, instances counted. */
function trianglesOf(name: string, shot: ShotName, quality: Quality = 'low'): number {
  const [, create] = actorList.find(([each]) => each === name)!
  const actor = create({ quality, seed: 1, meshes })
  const camera = new PerspectiveCamera(shots[shot].fov, 16 / 9, 0.005, 60)
  camera.position.set(...shots[shot].position)
  camera.lookAt(...shots[shot].target)
  camera.updateMatrixWorld()
  const moment = createMoment(workbenchSource('calcium'), camera, shotWeights({ [shot]: 1 }))
  const [x, y, z] = shots[shot].position
  moment.synapseDistance = Math.hypot(x, y - psdCentreY, z)
  moment.reducedMotion = true
  updateExaggeration(moment, 0)
  actor.update(moment)
  let triangles = 0
  actor.object.traverseVisible((object) => {
    const { geometry, count = 1, type } = object as InstancedMesh
    if (!geometry || type === 'Points') return
    const corners =
      geometry.index?.count ?? geometry.getAttribute('position')?.count ?? Number.POSITIVE_INFINITY
    triangles += (Math.min(corners, geometry.drawRange.count) / 3) * count
  })
  actor.dispose()
  return triangles
}

beforeAll(() => {
  materialTier.isVertexLit = true
})
afterAll(() => {
  materialTier.isVertexLit = false
})

describe('at the low tier', () => {
  test.each([
    ['receptors', 'overview', 'synapse', 2],
    ['camkii', 'overview', 'synapse', 50],
    ['scaffold', 'overview', 'synapse', 2],
    ['vesicles', 'overview', 'synapse', 20],
    ['receptor-sample', 'nucleus', 'growth', 3],
    ['magnesium', 'overview', 'pore', 100],
    ['magnesium', 'cleft', 'pore', 1.2],
  ] as const)(
    '%s cost in the %s far less than in the %s: by a factor of %d or more',
    (name, afar, near, times) => {
      const few = trianglesOf(name, afar)
      // Nothing at all would be no level, but a body that is missing.
      expect(few).toBeGreaterThan(0)
      expect(trianglesOf(name, near)).toBeGreaterThanOrEqual(times * few)
    },
  )
})

test('better tiers keep the shapes from afar, but for what is a few pixels even there', () => {
  materialTier.isVertexLit = false
  expect(trianglesOf('receptors', 'overview', 'medium')).toBeGreaterThan(100_000)
  const few = trianglesOf('camkii', 'overview', 'medium')
  expect(few).toBeGreaterThan(0)
  expect(trianglesOf('camkii', 'growth', 'medium')).toBeGreaterThan(100 * few)
  materialTier.isVertexLit = true
})

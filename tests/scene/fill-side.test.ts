import { readFileSync } from 'node:fs'
import { type Object3D, PerspectiveCamera } from 'three'
import { beforeAll, expect, test } from 'vitest'
import { workbenchSource } from '#src/app/workbench-frames.ts'
import type { ActorContext } from '#src/scene/actor.ts'
import { actorList } from '#src/scene/actors.ts'
import { createCameraRig } from '#src/scene/camera/camera-rig.ts'
import { materialTier } from '#src/scene/materials/light-rig.ts'
import { readGlb } from '#src/scene/read-glb.ts'
import { bodiesOf } from '#src/scene/stage/bodies-of.ts'
import { clearSide, createSide, type Side } from '#src/scene/stage/create-side.ts'
import { createFilling } from '#src/scene/stage/fill-side.ts'
import { firstBodies } from '#src/scene/stage/first-bodies.ts'
import { updateExaggeration } from '#src/scene/stage/scene-moment.ts'
import { tierMeshes } from '#src/scene/tier-meshes.ts'

const context: ActorContext = {
  quality: 'low',
  seed: 1,
  meshes: new Map(
    tierMeshes('low').map((name) => {
      const bytes = readFileSync(`assets/meshes/${name}.glb`)
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
      return [name, readGlb(file as ArrayBuffer, name)]
    }),
  ),
}

let side: Side
const camera = new PerspectiveCamera()
const isSeen = (body: Object3D) => body.layers.test(camera.layers)
const seen = () => side.actors.flatMap(({ object }) => bodiesOf(object, 'seen')).filter(isSeen)
const actorsOf = (bodies: readonly Object3D[]) => new Set(bodies.map((body) => rootOf(body).name))
const rootOf = (body: Object3D): Object3D =>
  body.parent === side.scene || !body.parent ? body : rootOf(body.parent)

beforeAll(() => {
  materialTier.isVertexLit = true
  side = createSide(workbenchSource('rest'), camera, createCameraRig(camera, 'overview'))
  updateExaggeration(side.moment, 0)
  return () => {
    clearSide(side)
    materialTier.isVertexLit = false
  }
})

test('a side fills bit by bit: what the view is about first, then a few bodies a picture, until all stand as if made at once', async () => {
  const compiled: (() => void)[] = []
  const filling = createFilling({
    side,
    context,
    first: firstBodies.overview,
    compile: () => new Promise((resolve) => compiled.push(resolve)),
  })

  expect(filling.hasFirst).toBe(false)
  expect(seen()).toEqual([])
  // Until the first programs are there others are made, and none is compiled.
  const asked = compiled.length
  filling.pass(0)
  expect(compiled).toHaveLength(asked)
  for (const done of compiled.splice(0)) done()
  await Promise.resolve()
  expect(filling.hasFirst).toBe(true)
  expect(actorsOf(seen())).toEqual(new Set(firstBodies.overview))

  let before = seen().length
  let pictures = 0
  while (!filling.isWhole && pictures < 200) {
    filling.pass(0)
    expect(compiled.length).toBeLessThanOrEqual(3)
    for (const done of compiled.splice(0)) done()
    await Promise.resolve()
    expect(seen().length).toBeGreaterThanOrEqual(before)
    before = seen().length
    pictures++
  }
  expect(filling.isWhole).toBe(true)
  expect(pictures).toBeGreaterThan(5)
  // They are told in the order of the list, whenever they came.
  expect(side.actors.map(({ object }) => object.name)).toEqual(actorList.map(([name]) => name))
  const all = side.actors.flatMap(({ object }) => bodiesOf(object, 'all'))
  expect(all.filter((body) => !isSeen(body))).toEqual([])
}, 30_000)

test('every view begins with something that stands in the scene', () => {
  const names = actorList.map(([name]) => name)
  for (const [shot, first] of Object.entries(firstBodies)) {
    expect(first.length, shot).toBeGreaterThan(0)
    for (const name of first) expect(names, shot).toContain(name)
  }
})

test('a program that cannot be made holds up nothing else', async () => {
  const other = createSide(workbenchSource('rest'), camera, createCameraRig(camera, 'overview'))
  updateExaggeration(other.moment, 0)
  const compile = () => Promise.reject(new Error('no program'))
  const filling = createFilling({ side: other, context, first: firstBodies.overview, compile })
  expect(filling.hasFirst).toBe(false)
  await Promise.resolve()
  expect(filling.hasFirst).toBe(true)
  clearSide(other)
})

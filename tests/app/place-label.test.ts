import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { placeLabel } from '#src/app/place-label.ts'
import { exaggerations } from '#src/parameters/exaggerations.ts'
import { receptorKinds } from '#src/parameters/observables.ts'
import { createShotAnchors } from '#src/scene/camera/shot-anchor.ts'
import type { SceneHandle } from '#src/scene/scene-handle.ts'
import { labels } from '#src/story/labels.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { createFrameBuffer, viewFrame } from '#src/wire/frame-view.ts'

test('what the pore draws beside another is named there, and true to scale only where such a receptor stands', () => {
  const frame = viewFrame(createFrameBuffer())
  const camera = new PerspectiveCamera()
  camera.position.z = 3
  camera.updateMatrixWorld()
  const point = new Vector3()
  const names = (neighbour: number) => {
    const scene = { camera, exaggeration: { neighbour }, anchors: createShotAnchors() }
    const label = labels.pore.find(({ id }) => id === 'nmdar')!
    return placeLabel(label, 'pore', scene as unknown as SceneHandle, frame, point) && point.x
  }
  const beside = names(exaggerations.neighbour.factor.pore)
  expect(beside).not.toBe(false)
  expect(names(1)).toBe(false)
  frame.header[headerWord.receptors] = 1
  frame.receptorKind[0] = receptorKinds.indexOf('nmdar-2a')
  frame.receptorX[0] = 25
  expect(names(exaggerations.neighbour.factor.pore)).toBe(beside)
  expect(names(1)).not.toBe(beside)
  expect(names(1)).not.toBe(false)
})

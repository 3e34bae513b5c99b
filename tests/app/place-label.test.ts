import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { psdCentreY } from '#src/anatomy/landmarks.ts'
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
  const projected = (x: number) => new Vector3(x, psdCentreY, 0).project(camera).x
  const closest = exaggerations.neighbour.factor.pore
  const names = (id: 'ampar' | 'nmdar', neighbour: number) => {
    const scene = { camera, exaggeration: { neighbour }, anchors: createShotAnchors() }
    const label = labels.pore.find((each) => each.id === id)!
    return placeLabel(label, 'pore', scene as unknown as SceneHandle, frame, point) && point.x
  }
  const stand = (...stood: [kind: 'ampar' | 'nmdar-2a', x: number][]) => {
    frame.header[headerWord.receptors] = stood.length
    stood.forEach(([kind, x], row) => {
      frame.receptorKind[row] = receptorKinds.indexOf(kind)
      frame.receptorX[row] = x
    })
  }
  stand(['nmdar-2a', -12])
  expect(names('nmdar', closest)).toBe(false)
  expect(names('ampar', closest)).toBe(false)
  // A companion far off and an AMPAR near the two.
  stand(['nmdar-2a', -12], ['nmdar-2a', 90], ['ampar', 40])
  expect(names('nmdar', closest)).toBeCloseTo(projected(0.0157))
  expect(names('ampar', closest)).toBeCloseTo(projected(0))
  expect(names('nmdar', 1)).toBe(false)
  expect(names('ampar', 1)).toBe(false)
  stand(['nmdar-2a', -12], ['nmdar-2a', 30], ['ampar', 5])
  expect(names('nmdar', 1)).toBeCloseTo(projected(0.03))
  expect(names('ampar', 1)).toBeCloseTo(projected(0.005))
})

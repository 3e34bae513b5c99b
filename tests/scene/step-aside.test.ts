import { PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { psdCentreY } from '#src/anatomy/landmarks.ts'
import { stepAside } from '#src/scene/receptors/step-aside.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { createFrameBuffer, viewFrame } from '#src/wire/frame-view.ts'

/** Receptors at places in nm, an eye 10 nm above the membrane that looks along −z, and a name 60 nm ahead of it. */
function scene(...receptors: readonly (readonly [x: number, z: number])[]) {
  const frame = viewFrame(createFrameBuffer())
  frame.header[headerWord.receptors] = receptors.length
  receptors.forEach(([x, z], row) => {
    frame.receptorX[row] = x
    frame.receptorZ[row] = z
  })
  const camera = new PerspectiveCamera()
  camera.position.set(0, psdCentreY + 0.01, 0.06)
  camera.updateMatrixWorld()
  return { frame, camera, point: new Vector3(0, psdCentreY + 0.01, 0) }
}

describe('a name among receptors', () => {
  test('stays where nothing stands before it', () => {
    const { frame, camera, point } = scene([30, 20], [0, -30], [0, 90])
    expect(stepAside(frame, camera, point)).toBe(true)
    expect(point.x).toBe(0)
  })

  test('steps aside from a receptor in its way, to the nearer side', () => {
    const { frame, camera, point } = scene([-3, 20])
    expect(stepAside(frame, camera, point)).toBe(true)
    expect(point.x).toBeGreaterThan(0.005)
    expect(point.x).toBeLessThan(0.02)
    expect(point.z).toBe(0)
    const other = scene([3, 20])
    expect(stepAside(other.frame, other.camera, other.point)).toBe(true)
    expect(other.point.x).toBeCloseTo(-point.x, 3)
  })

  test('is seen over a receptor that does not reach so high', () => {
    const { frame, camera, point } = scene([0, 20])
    camera.position.y = point.y = psdCentreY + 0.018
    camera.updateMatrixWorld()
    expect(stepAside(frame, camera, point)).toBe(true)
    expect(point.x).toBe(0)
  })

  test('is not shown, and does not move, where receptors stand all about', () => {
    const wall = Array.from({ length: 12 }, (_, i) => [10 * (i - 5.5), 20] as const)
    const { frame, camera, point } = scene(...wall)
    expect(stepAside(frame, camera, point)).toBe(false)
    expect(point.x).toBe(0)
  })
})

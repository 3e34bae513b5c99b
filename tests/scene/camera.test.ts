import { PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { psdCentreY, somaCentre } from '#src/anatomy/landmarks.ts'
import { shotNames } from '#src/parameters/exaggerations.ts'
import { createPose, interpolatePose, poseOfShot } from '#src/scene/camera/camera-pose.ts'
import { createCameraRig, fitFov } from '#src/scene/camera/camera-rig.ts'
import type { CameraCue } from '#src/story/script.ts'
import { shots } from '#src/story/shots.ts'

function fly(rig: ReturnType<typeof createCameraRig>, seconds: number, each?: () => void) {
  for (let frame = 0; frame < seconds * 60; frame++) {
    rig.update(1 / 60, 0)
    each?.()
  }
}

describe('camera', () => {
  test.each(shotNames)('stands where the shot %s says', (name) => {
    const camera = new PerspectiveCamera()
    const rig = createCameraRig(camera, name)
    rig.update(0, 0)
    expect(camera.position.distanceTo(new Vector3(...shots[name].position))).toBeLessThan(1e-9)
    const ahead = new Vector3()
    camera.getWorldDirection(ahead)
    const wanted = new Vector3(...shots[name].target).sub(camera.position).normalize()
    expect(ahead.angleTo(wanted)).toBeLessThan(1e-6)
  })

  test('what an upright overview is about stands as far above its middle as it says, and in the middle of a wide one', () => {
    const camera = new PerspectiveCamera()
    const rig = createCameraRig(camera, 'overview')
    for (const aspect of [0.5, 16 / 9]) {
      rig.setAspect(aspect)
      rig.update(0, 0)
      if (aspect > 1) expect(rig.above).toBe(0)
      else {
        // The middle between the bouton's top and the head's bottom.
        const middle = new Vector3(0, psdCentreY + 0.25, 0).project(camera)
        expect(Math.abs(rig.above - middle.y / 2)).toBeLessThan(0.02)
      }
    }
  })

  test('a flight from 3 µm to 60 nm moves in small steps of scale and ends exactly at the shot', () => {
    const camera = new PerspectiveCamera()
    const rig = createCameraRig(camera, 'overview')
    rig.update(0, 0)
    rig.flyTo('cleft')
    const target = new Vector3(...shots.cleft.target)
    let distance = camera.position.distanceTo(target)
    fly(rig, 2.5, () => {
      const now = camera.position.distanceTo(target)
      expect(now / distance).toBeGreaterThan(0.85)
      expect(now / distance).toBeLessThan(1.05)
      distance = now
      const sum = shotNames.reduce((total, name) => total + rig.weights[name], 0)
      expect(sum).toBeCloseTo(1, 9)
    })
    expect(rig.isFlying).toBe(false)
    expect(rig.weights.cleft).toBe(1)
    expect(camera.position.distanceTo(new Vector3(...shots.cleft.position))).toBeLessThan(1e-9)
  })

  test('a flight begins where the visitor had turned the camera', () => {
    const camera = new PerspectiveCamera()
    const rig = createCameraRig(camera, 'synapse')
    rig.turn(0.4, 0.1)
    rig.update(0, 0)
    const before = camera.position.clone()
    rig.flyTo('overview')
    rig.update(1e-6, 0)
    expect(camera.position.distanceTo(before)).toBeLessThan(1e-4)
  })

  test('turning and zooming stay within gentle limits, and past them the next scale is offered', () => {
    const camera = new PerspectiveCamera()
    const rig = createCameraRig(camera, 'synapse')
    for (let i = 0; i < 200; i++) rig.turn(0.5, 0.5)
    rig.update(0, 0)
    expect(camera.position.y).toBeLessThan(1.2)
    expect(camera.position.z).toBeGreaterThan(0.5)
    let next: string | null = null
    for (let i = 0; i < 20; i++) next = rig.zoom(0.8) ?? next
    expect(next).toBe('cleft')
    expect(createCameraRig(camera, 'nucleus').zoom(10)).toBeNull()
  })

  test('with reduced motion a flight is a cut and nothing drifts', () => {
    const camera = new PerspectiveCamera()
    const rig = createCameraRig(camera, 'overview')
    rig.setReducedMotion(true)
    rig.flyTo('pore')
    rig.update(0, 0)
    const first = camera.position.clone()
    rig.update(5, 5)
    expect(camera.position.distanceTo(first)).toBe(0)
    expect(rig.weights.pore).toBe(1)
  })

  test('a portrait picture widens the view, a landscape one does not', () => {
    expect(fitFov(34, 16 / 9)).toBe(34)
    expect(fitFov(34, 9 / 16)).toBeGreaterThan(50)
  })

  test.each([16 / 9, 4 / 3, 1, 9 / 16])('keeps spine and nucleus in a picture of %d', (aspect) => {
    const camera = new PerspectiveCamera()
    const rig = createCameraRig(camera, 'nucleus')
    rig.setReducedMotion(true)
    rig.setAspect(aspect)
    rig.update(0, 0)
    for (const place of [new Vector3(0, 0, 0), new Vector3(...somaCentre)]) {
      const { x, y } = place.project(camera)
      expect(Math.abs(x)).toBeLessThan(0.9)
      expect(Math.abs(y)).toBeLessThan(0.9)
    }
  })

  test('an upright picture of the cleft looks down from higher, so that what is near stands below what is far', () => {
    const camera = new PerspectiveCamera()
    const rig = createCameraRig(camera, 'cleft')
    rig.setReducedMotion(true)
    const stand = (aspect: number) => {
      rig.setAspect(aspect)
      rig.update(0, 0)
      return { height: camera.position.y, down: -camera.getWorldDirection(new Vector3()).y }
    }
    const wide = stand(16 / 9)
    expect(rig.isUpright).toBe(false)
    const tall = stand(9 / 16)
    expect(tall.height).toBeGreaterThan(wide.height + 0.003)
    expect(tall.down).toBeGreaterThan(wide.down + 0.1)
    expect(rig.isUpright).toBe(true)
    // And what it looks at stays in the picture.
    const { y } = new Vector3(...shots.cleft.target).project(camera)
    expect(Math.abs(y)).toBeLessThan(0.5)
  })

  test('an upright picture of the whole cell tilts until the way to the cell body runs up through it', () => {
    const camera = new PerspectiveCamera()
    const rig = createCameraRig(camera, 'nucleus')
    const seen = (aspect: number) => {
      rig.setAspect(aspect)
      rig.update(0, 0)
      const spine = new Vector3(0, 0, 0).project(camera)
      const soma = new Vector3(...somaCentre).project(camera)
      for (const { x, y } of [spine, soma]) {
        expect(Math.abs(x)).toBeLessThan(0.8)
        expect(Math.abs(y)).toBeLessThan(0.85)
      }
      return soma.sub(spine)
    }
    const wide = seen(16 / 9)
    expect(wide.x).toBeGreaterThan(1)
    const tall = seen(9 / 16)
    // Most of the height is used, and the cell body is above.
    expect(tall.y).toBeGreaterThan(0.7)
    expect(tall.x).toBeGreaterThan(0.3)
    // Drawn with a hand to the right, what lies in the middle goes to the right.
    const towardsEye = () =>
      new Vector3(...shots.nucleus.target).lerp(new Vector3(...shots.nucleus.position), 0.2)
    const before = towardsEye().project(camera)
    rig.turn(-0.1, 0)
    rig.update(0, 0)
    const after = towardsEye().project(camera)
    expect(after.x - before.x).toBeGreaterThan(2 * Math.abs(after.y - before.y))
  })

  test('interpolation meets both ends', () => {
    const a = poseOfShot(shots.overview)
    const b = poseOfShot(shots.pore)
    const out = createPose()
    interpolatePose(a, b, 0, out)
    expect(out.target.distanceTo(a.target)).toBeLessThan(1e-12)
    expect(out.distance).toBeCloseTo(a.distance, 12)
    interpolatePose(a, b, 1, out)
    expect(out.target.distanceTo(b.target)).toBeLessThan(1e-12)
    expect(out.distance).toBeCloseTo(b.distance, 12)
  })
})

test('a story holds the camera: where it stands depends on the cue alone', () => {
  const cue: CameraCue = {
    from: { view: 'overview', yaw: 4 },
    to: { view: 'synapse', yaw: -3, distance: 0.9 },
    flown: 0.6,
  }
  const places = [[], [0.1, 0.4], [1, 1, 1]].map((deltas) => {
    const camera = new PerspectiveCamera()
    const rig = createCameraRig(camera, 'pore')
    rig.setReducedMotion(true)
    rig.turn(0.2, 0.1)
    for (const delta of deltas) rig.update(delta, delta)
    rig.follow({ ...cue, flown: 0.2 })
    rig.update(0.03, 1)
    rig.follow(cue)
    rig.update(0.03, 1)
    return camera.position.toArray()
  })
  expect(places[1]).toEqual(places[0])
  expect(places[2]).toEqual(places[0])
})

test('after a story the camera goes on from where it stands', () => {
  const camera = new PerspectiveCamera()
  const rig = createCameraRig(camera, 'overview')
  rig.follow({ from: { view: 'cleft' }, to: { view: 'cleft', yaw: 5 }, flown: 1 })
  rig.update(0, 0)
  const held = camera.position.clone()
  rig.follow(null)
  rig.flyTo('synapse')
  rig.update(0, 0)
  expect(camera.position.distanceTo(held)).toBeLessThan(1e-3)
  expect(rig.shot).toBe('synapse')
})

import type { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { psdCentreY, psdHeight } from '#src/anatomy/landmarks.ts'
import { heroSpineBody } from '#src/anatomy/spine-field.ts'
import { type ShotName, shotNames } from '#src/parameters/exaggerations.ts'
import { createPose, easeInOut, interpolatePose, poseOfShot } from '#src/scene/camera/camera-pose.ts'
import { closeUpFade } from '#src/scene/lipid-carpet/close-up-fade.ts'
import { skinFade } from '#src/scene/membranes/fade-membranes.ts'
import { isEyeInside } from '#src/scene/stage/shot-groups.ts'
import { shots } from '#src/story/shots.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

/** As near as this to a membrane the lens would be in it, µm. */
const touching = 0.004

/** Calls `see` along the flight, with where the eye is and how much each view owns the picture. */
function fly(
  from: ShotName,
  to: ShotName,
  see: (eye: Vector3, shots: Record<ShotName, number>) => void,
): void {
  const [start, end, pose] = [poseOfShot(shots[from]), poseOfShot(shots[to]), createPose()]
  for (let t = 0; t <= 1; t += 0.002) {
    const eased = easeInOut(t)
    interpolatePose(start, end, eased, pose)
    const eye = pose.target.clone().addScaledVector(pose.direction, pose.distance)
    see(eye, shotWeights({ [from]: 1 - eased, [to]: eased }))
  }
}

const others = shotNames.filter((name) => name !== 'inside')

describe.each(others.flatMap((name) => [[name, 'inside'] as const, ['inside', name] as const]))(
  'the flight from %s to %s',
  (from, to) => {
    test('goes through the wall only where its skin, or the lipids, have dissolved', () => {
      let nearest = 1
      fly(from, to, (eye, weights) => {
        const moment = { shots: weights } as Parameters<typeof closeUpFade>[0]
        const wall = Math.abs(heroSpineBody(eye.x, eye.y, eye.z))
        if (wall < touching) expect(skinFade(moment)).toBeLessThan(0.02)
        const face = Math.abs(eye.y - psdCentreY - psdHeight(eye.x, eye.z))
        if (face < touching && Math.hypot(eye.x, eye.z) < 0.3) expect(closeUpFade(moment)).toBeLessThan(0.02)
        nearest = Math.min(nearest, wall, face)
      })
      // The way does lead through the wall.
      expect(nearest).toBeLessThan(touching)
    })

    test('calls the eye inside only where it is', () => {
      fly(from, to, (eye, weights) => {
        if (isEyeInside({ shots: weights })) expect(heroSpineBody(eye.x, eye.y, eye.z)).toBeLessThan(0)
      })
    })
  },
)

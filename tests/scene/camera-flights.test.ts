import { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { boutonField } from '#src/anatomy/bouton-field.ts'
import { dendriteField } from '#src/anatomy/dendrite-field.ts'
import { type ShotName, shotNames } from '#src/parameters/exaggerations.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import { createPose, easeInOut, interpolatePose, poseOfShot } from '#src/scene/camera/camera-pose.ts'
import { widestTurn } from '#src/scene/camera/cleft-stage.ts'
import { createShotAnchors, mixedTurn } from '#src/scene/camera/shot-anchor.ts'
import { coarseMembraneFade } from '#src/scene/membranes/fade-membranes.ts'
import { shots } from '#src/story/shots.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

const pairs = shotNames.flatMap((from) =>
  shotNames.filter((to) => to !== from).map((to): [ShotName, ShotName] => [from, to]),
)

describe.each(pairs)('the flight from %s to %s', (from, to) => {
  const start = poseOfShot(shots[from])
  const end = poseOfShot(shots[to])
  const place = (t: number) => {
    const pose = createPose()
    interpolatePose(start, end, t, pose)
    return pose.target.clone().addScaledVector(pose.direction, pose.distance)
  }

  test('begins and ends at the shots', () => {
    expect(place(0).distanceTo(new Vector3(...shots[from].position))).toBeLessThan(1e-6)
    expect(place(1).distanceTo(new Vector3(...shots[to].position))).toBeLessThan(1e-6)
  })

  test('never leaps: no step is much longer than its neighbours', () => {
    const steps = Array.from({ length: 200 }, (_, i) => place(i / 200).distanceTo(place((i + 1) / 200)))
    for (let i = 1; i < steps.length; i++) {
      expect(steps[i]! - steps[i - 1]!).toBeLessThan(0.25 * Math.max(...steps) + 1e-9)
    }
  })

  test('stays in front of every membrane, or where the section has taken it away', () => {
    for (let i = 0; i <= 100; i++) {
      const { x, y, z } = place(i / 100)
      const isInBody = dendriteField(x, y, z) < 0 || boutonField(x, y, z) < 0
      expect(isInBody && z < 0).toBe(false)
    }
  })
})

describe.each(shotNames.filter((name) => name !== 'cleft'))(
  'a flight between %s and a turned cleft',
  (other) => {
    test('swings only where bodies have made way for molecules', () => {
      const anchors = createShotAnchors()
      for (const turn of [-widestTurn, widestTurn]) {
        anchors.cleft.turn = turn
        for (let share = 0; share <= 1; share += 0.01) {
          const weights = shotWeights({ cleft: share, [other]: 1 - share })
          const turned = Math.abs(mixedTurn(anchors, weights))
          if (coarseMembraneFade({ shots: weights } as SceneMoment) > 0.01) expect(turned).toBeLessThan(0.3)
          if (share < 0.5) expect(turned).toBe(0)
        }
        expect(mixedTurn(anchors, shotWeights({ cleft: 1 }))).toBeCloseTo(turn, 9)
      }
    })
  },
)

test('easing starts and ends at rest and passes the middle halfway', () => {
  expect(easeInOut(0)).toBe(0)
  expect(easeInOut(1)).toBe(1)
  expect(easeInOut(0.5)).toBeCloseTo(0.5, 10)
  expect(easeInOut(0.01)).toBeLessThan(0.0001)
})

test('every shot looks at something in front of it', () => {
  for (const name of shotNames) {
    const { position, target, fov } = shots[name]
    const distance = Math.hypot(...position.map((value, axis) => value - target[axis]!))
    expect(distance).toBeGreaterThan(0.01)
    expect(fov).toBeGreaterThan(20)
    expect(fov).toBeLessThan(65)
    expect(position[2]).toBeGreaterThan(target[2])
  }
})

import { Vector2 } from 'three'
import { expect, test } from 'vitest'
import { aimForShare, type Stage } from '#src/scene/frame-loop.tsx'

/** What the camera is told of a stage's shape: width by height of the picture, and of its clear part. */
function told(stage: Partial<Stage>): number[] {
  const aspects: number[] = []
  const rig = { setAspect: (whole: number, clear: number) => aspects.push(whole, clear) }
  const rest = { sides: [{}], width: 1600, share: new Vector2(1600, 800), coveredEdge: 0, isKept: false }
  aimForShare({ ...rest, ...stage, rig } as unknown as Stage)
  return aspects
}

test('panels leave the living picture less room', () => {
  expect(told({ clearShare: 0.75 })).toEqual([2, 1.5])
})

test('but never too little to see anything', () => {
  expect(told({ clearShare: 0.01 })).toEqual([2, 0.6])
})

test('a picture that is kept has none before it, and is the same whatever page it was taken from', () => {
  expect(told({ clearShare: 0.75, isKept: true })).toEqual([2, 2])
})

test('of two that are compared, each has what panels leave of its half', () => {
  const half = {
    sides: [{}, {}],
    share: new Vector2(800, 800),
    coveredEdge: 200,
  } as unknown as Partial<Stage>
  expect(told({ ...half, clearShare: 0.1 })).toEqual([1, 0.75])
})

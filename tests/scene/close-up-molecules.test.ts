import { PerspectiveCamera } from 'three'
import { describe, expect, test } from 'vitest'
import { maxMolecules } from '#src/parameters/observables.ts'
import type { SceneMoment } from '#src/scene/actor.ts'
import {
  createMoleculeIndex,
  findMolecule,
  indexMolecules,
  interpolateMolecule,
} from '#src/scene/glutamate/molecule-interpolation.ts'
import {
  createDrawnGlutamate,
  mostGlutamate,
  updateGlutamate,
} from '#src/scene/glutamate/update-glutamate.ts'
import { createMoment } from '#src/scene/stage/scene-moment.ts'
import { shots } from '#src/story/shots.ts'
import { headerWord } from '#src/wire/frame-layout.ts'
import { createFrameBuffer, type FrameView, viewFrame } from '#src/wire/frame-view.ts'
import { shotWeights } from '#tests/fixtures/shot-weights.ts'

/** A frame with free molecules of these identities, each at x = `xOf(identity)` nm, in the middle of the cleft. */
function frameWith(identities: readonly number[], xOf: (identity: number) => number): FrameView {
  const frame = viewFrame(createFrameBuffer())
  frame.header[headerWord.level] = 1
  frame.header[headerWord.molecules] = identities.length
  identities.forEach((identity, row) => {
    frame.moleculeIdentity[row] = identity
    frame.moleculePosition.set([xOf(identity), 12, -20], 3 * row)
  })
  return frame
}

function inCleft(frame: FrameView, previous = frame, blend = 1): SceneMoment {
  const camera = new PerspectiveCamera()
  camera.position.set(...shots.cleft.position)
  const weights = shotWeights({ cleft: 1 })
  const moment = createMoment({ shown: frame, previous, blend, simTime: 0 }, camera, weights)
  for (const name of Object.keys(moment.exaggeration)) {
    moment.exaggeration[name as keyof typeof moment.exaggeration] = 1
  }
  moment.synapseDistance = 0.06
  return moment
}

function range(count: number, from = 1): number[] {
  return Array.from({ length: count }, (_, i) => from + i)
}

describe('molecules between two frames', () => {
  const out = new Float32Array(3)

  test('are paired by identity, whatever their rows', () => {
    const previous = frameWith([7, 8, 9], (identity) => identity)
    const frame = frameWith([9, 7], (identity) => 10 * identity)
    const index = createMoleculeIndex()
    indexMolecules(index, previous)
    interpolateMolecule(index, previous, frame, 0, 0.5, out)
    expect(out[0]).toBeCloseTo((9 + 90) / 2, 4)
    interpolateMolecule(index, previous, frame, 1, 0, out)
    expect(out[0]).toBeCloseTo(7, 4)
  })

  test('stand where they are now if they were not there before', () => {
    const previous = frameWith([1, 2], () => 0)
    const frame = frameWith([3], () => 5)
    const index = createMoleculeIndex()
    indexMolecules(index, previous)
    interpolateMolecule(index, previous, frame, 0, 0.1, out)
    expect(out[0]).toBe(5)
  })

  test('that are gone, and others that hash alike, are not found', () => {
    const index = createMoleculeIndex()
    indexMolecules(
      index,
      frameWith(range(50), () => 0),
    )
    const later = frameWith([4], () => 0)
    indexMolecules(index, later)
    expect(findMolecule(index, later, 4)).toBe(0)
    expect(findMolecule(index, later, 30)).toBe(-1)
    expect(findMolecule(index, later, 4 + 0x4000)).toBe(-1)
  })
})

describe('drawn glutamate', () => {
  const spread = (identity: number) => ((identity * 37) % 60) - 30

  test('is never more than the eye can use', () => {
    const drawn = createDrawnGlutamate()
    updateGlutamate(drawn, createMoleculeIndex(), inCleft(frameWith(range(maxMolecules), spread)))
    expect(drawn.count).toBeLessThanOrEqual(mostGlutamate)
    expect(mostGlutamate).toBe(600)
    expect(drawn.count).toBeGreaterThan(200)
  })

  test('is never more than that with every receptor full, and keeps the bound ones', () => {
    const frame = frameWith(range(3000), spread)
    frame.header[headerWord.receptors] = 1
    frame.receptorZ[0] = -20
    frame.moleculeBound.fill(1, 0, 550)
    const drawn = createDrawnGlutamate()
    updateGlutamate(drawn, createMoleculeIndex(), inCleft(frame))
    expect(drawn.count).toBe(mostGlutamate)
    expect(drawn.isBound.subarray(0, drawn.count).filter((isBound) => isBound === 1).length).toBe(550)
  })

  test('is all of a thin cloud', () => {
    const drawn = createDrawnGlutamate()
    updateGlutamate(drawn, createMoleculeIndex(), inCleft(frameWith(range(40), spread)))
    expect(drawn.count).toBe(40)
  })

  test('is the same molecules whatever the order of the table', () => {
    const identities = range(3000)
    const forwards = createDrawnGlutamate()
    updateGlutamate(forwards, createMoleculeIndex(), inCleft(frameWith(identities, spread)))
    const backwards = createDrawnGlutamate()
    const turned = frameWith([...identities].reverse(), spread)
    updateGlutamate(backwards, createMoleculeIndex(), inCleft(turned))
    const chosen = (drawn: typeof forwards) =>
      [...drawn.identity.subarray(0, drawn.count)].sort((one, other) => one - other)
    expect(chosen(backwards)).toEqual(chosen(forwards))
  })
})

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
import { counterIndex, createFrameBuffer, type FrameView, viewFrame } from '#src/wire/frame-view.ts'
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
    interpolateMolecule(index, { previous, frame, blend: 0.5, simTime: 0 }, 0, out)
    expect(out[0]).toBeCloseTo((9 + 90) / 2, 4)
    interpolateMolecule(index, { previous, frame, blend: 0, simTime: 0 }, 1, out)
    expect(out[0]).toBeCloseTo(7, 4)
  })

  test('stand where they are now if they were not there before', () => {
    const previous = frameWith([1, 2], () => 0)
    const frame = frameWith([3], () => 5)
    const index = createMoleculeIndex()
    indexMolecules(index, previous)
    interpolateMolecule(index, { previous, frame, blend: 0.1, simTime: 0 }, 0, out)
    expect(out[0]).toBe(5)
  })

  test('burst out of the pore where their vesicle fused in between, and not before it did', () => {
    const previous = frameWith([1], () => 0)
    const frame = frameWith([3], () => 50)
    frame.time[0] = 2e-6
    frame.counters[counterIndex.vesiclesFused] = 1
    frame.fusionTime[1] = 1e-6
    frame.fusionX[1] = 40
    const index = createMoleculeIndex()
    indexMolecules(index, previous)
    const at = (simTime: number) =>
      interpolateMolecule(index, { previous, frame, blend: simTime / 2e-6, simTime }, 0, out)
    expect(at(0.9e-6)).toBe(false)
    expect(at(1e-6)).toBe(true)
    expect(out[0]).toBeCloseTo(40, 4)
    // At the presynaptic face: half a membrane and the cleft over the PSD's dome.
    expect(out[1]).toBeCloseTo(22.5, 0)
    at(1.5e-6)
    expect(out[0]).toBeGreaterThan(45)
    at(2e-6)
    expect(out[0]).toBeCloseTo(50, 4)
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

  test('is never more than the tier has room for', () => {
    const drawn = createDrawnGlutamate(mostGlutamate.low)
    updateGlutamate(drawn, createMoleculeIndex(), inCleft(frameWith(range(maxMolecules), spread)))
    expect(drawn.count).toBeLessThanOrEqual(mostGlutamate.low)
    expect(drawn.count).toBeGreaterThan(200)
  })

  test('is never more than that with every receptor full, and keeps the bound ones', () => {
    const frame = frameWith(range(3000), spread)
    frame.header[headerWord.receptors] = 1
    frame.receptorZ[0] = -20
    frame.moleculeBound.fill(1, 0, 550)
    const drawn = createDrawnGlutamate(mostGlutamate.low)
    updateGlutamate(drawn, createMoleculeIndex(), inCleft(frame))
    expect(drawn.count).toBe(mostGlutamate.low)
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
